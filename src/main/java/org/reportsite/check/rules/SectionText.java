package org.reportsite.check.rules;

import java.util.List;
import java.util.Objects;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.diagnostic.Fault;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Section;

/** Whether a section has anything to say. */
final class SectionText {

    private SectionText() {}

    /** Whether a section consists of its heading alone. A picture is content too, a rule or a bare number is not. */
    static boolean isEmpty(Section section) {
        return section.characters() == 0
                && !hasImage(section.introduction())
                && section.points().stream().noneMatch(point -> hasImage(point.blocks()));
    }

    /** Whether rules about a section's size apply: to the first of its kind, and only where it isn't empty anyway. */
    static boolean hasSize(MatchedSection section) {
        return section.expected() != null && !section.duplicate() && !isEmpty(section.section());
    }

    /** What is required of a section that {@linkplain #hasSize rules about size} apply to. */
    static ExpectedSection expected(MatchedSection section) {
        return Objects.requireNonNull(section.expected(), "no rule about size applies");
    }

    private static boolean hasImage(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.content().stream().anyMatch(Inline.Image.class::isInstance));
    }

    /** A fault at a section's heading that names the section, its size, and the bound that it passes. */
    static Fault sizeFault(CheckedReport report, String rule, MatchedSection section, int size, int bound) {
        return report.fault(
                rule,
                rule,
                section.id(),
                section.section().at(),
                section.section().title(),
                size,
                bound);
    }
}
