package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.ExpectedPart;
import org.reportsite.diagnostic.Fault;
import org.reportsite.match.HeadingForm;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.report.Section;

/**
 * Sub-headings and points that a section must have and doesn't, reported where they belong: at the next expected one that
 * is there, else at the last, else at the section's heading.
 */
final class MissingParts {

    private static final String RULE = "section-missing";

    private MissingParts() {}

    /** A sub-heading or a point's lead. */
    private record Heading(String text, Position at) {}

    static List<Fault> of(CheckedReport report) {
        List<Fault> faults = new ArrayList<>();
        for (MatchedSection section : report.sections()) {
            if (SectionText.hasSize(section)) {
                check(report, section, faults);
            }
        }
        return faults;
    }

    private static void check(CheckedReport report, MatchedSection section, List<Fault> into) {
        List<ExpectedPart> parts = SectionText.expected(section).content().parts();
        List<Heading> headings = parts.isEmpty() ? List.of() : headings(section.section());
        for (int i = 0; i < parts.size(); i++) {
            ExpectedPart part = parts.get(i);
            if (part.isRequiredIn(report.matched().year())
                    && find(headings, part).isEmpty()) {
                List<ExpectedPart> later = parts.subList(i + 1, parts.size());
                into.add(fault(report, section, part, later, headings));
            }
        }
    }

    private static Fault fault(
            CheckedReport report,
            MatchedSection section,
            ExpectedPart part,
            List<ExpectedPart> later,
            List<Heading> headings) {
        String id = section.id();
        String title = section.section().title();
        for (Heading heading : headings) {
            Optional<String> like = SimilarHeading.like(heading.text(), part.names());
            if (like.isPresent()) {
                return report.fault(RULE, RULE + ".similar", id, heading.at(), like.get(), heading.text());
            }
        }
        Optional<Heading> next =
                later.stream().flatMap(l -> find(headings, l).stream()).findFirst();
        if (next.isPresent()) {
            Heading before = next.get();
            return report.fault(RULE, RULE + ".part", id, before.at(), part.title(), title, before.text());
        }
        if (headings.isEmpty()) {
            return report.fault(
                    RULE, RULE + ".part-alone", id, section.section().at(), part.title(), title);
        }
        Heading last = headings.get(headings.size() - 1);
        return report.fault(RULE, RULE + ".part-end", id, last.at(), part.title(), title, last.text());
    }

    private static Optional<Heading> find(List<Heading> headings, ExpectedPart part) {
        return headings.stream()
                .filter(heading -> part.names().stream()
                        .anyMatch(name -> HeadingForm.of(heading.text()).contains(HeadingForm.of(name))))
                .findFirst();
    }

    private static List<Heading> headings(Section section) {
        List<Heading> headings = new ArrayList<>();
        collect(section.introduction(), headings);
        for (Point point : section.points()) {
            String lead = point.lead().isEmpty() ? point.text() : point.lead();
            headings.add(new Heading(lead, point.at()));
            collect(point.blocks(), headings);
        }
        return headings;
    }

    private static void collect(List<Block> blocks, List<Heading> into) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && into.stream().noneMatch(h -> h.at().equals(heading.at()))) {
                into.add(new Heading(PlainText.ofInline(heading.content()), heading.at()));
            }
        }
    }
}
