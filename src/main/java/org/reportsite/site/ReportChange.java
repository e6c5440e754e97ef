package org.reportsite.site;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionChange;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.PointChange;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.compare.UnitComparison;
import org.reportsite.report.PlainText;

/**
 * What a report took from the one before: the small part of a comparison that is kept once the unit's pages are written.
 *
 * @param sentences how many sentences stayed, changed, moved, came and went
 * @param points the same of its points
 * @param keptShare share of the earlier report's text, by its characters, that the later one has word for word in its
 *     place, 0 to 1; null where the earlier one has no text
 * @param strip the later report's text in reading order, in pieces of the same length: what became of most of each; none
 *     where it has no text
 * @param sections the first few sections that came, went or changed their titles
 * @param otherSections how many more did
 */
public record ReportChange(
        ChangeCount sentences,
        ChangeCount points,
        @Nullable Double keptShare,
        List<Kind> strip,
        List<SectionChange> sections,
        int otherSections) {

    /** A unit may have hundreds of sections that no other year has. */
    private static final int MOST_SECTIONS = 4;

    public ReportChange {
        strip = List.copyOf(strip);
        sections = List.copyOf(sections);
    }

    /** One for each report that has one before, the newest first. */
    public static List<ReportChange> all(UnitComparison comparison) {
        return StepCount.newestFirst(comparison).stream()
                .map(step -> of(comparison, step))
                .toList();
    }

    private static ReportChange of(UnitComparison comparison, StepCount step) {
        List<SectionChange> sections = step.step().sections();
        int shown = Math.min(sections.size(), MOST_SECTIONS);
        return new ReportChange(
                step.count(),
                points(comparison, step.step().from(), step.step().to()),
                keptShare(step.sentences()),
                ChangeStrip.of(step.sentences()),
                sections.subList(0, shown),
                sections.size() - shown);
    }

    /** The year of the report before. */
    public int from() {
        return sentences.from();
    }

    /** The report's year. */
    public int to() {
        return sentences.to();
    }

    private static ChangeCount points(UnitComparison comparison, int from, int to) {
        List<Kind> kinds = comparison.sections().stream()
                .map(SectionComparison::changes)
                .flatMap(List::stream)
                .filter(change -> change.to() == to)
                .flatMap(change -> change.points().stream())
                .map(PointChange::kind)
                .toList();
        return ChangeCount.of(from, to, kind -> Collections.frequency(kinds, kind));
    }

    private static @Nullable Double keptShare(List<SentenceChange> sentences) {
        long all = 0;
        long kept = 0;
        for (SentenceChange sentence : sentences) {
            String text = sentence.from();
            int length = text == null ? 0 : PlainText.length(text);
            all += length;
            kept += sentence.kind() == Kind.KEPT ? length : 0;
        }
        return all == 0 ? null : (double) kept / all;
    }
}
