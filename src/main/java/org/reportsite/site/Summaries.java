package org.reportsite.site;

import java.util.List;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.PlainText;
import org.reportsite.report.Report;
import org.reportsite.report.Section;
import org.reportsite.site.ReportSummary.SectionSummary;
import org.reportsite.text.Sentences;

/** Makes the summary that is kept of a report. */
public final class Summaries {

    private Summaries() {}

    /** The summary of a report, without findings. */
    public static ReportSummary of(MatchedReport matched) {
        Report report = matched.report();
        return new ReportSummary(
                matched.unit(),
                matched.unitName(),
                matched.year(),
                titleOf(matched),
                report.frontMatter().author(),
                report.frontMatter().date(),
                report.frontMatter().edition(),
                report.file(),
                firstSentence(PlainText.of(report.opening())),
                characters(report),
                matched.sections().stream().map(Summaries::section).toList(),
                List.of());
    }

    private static int characters(Report report) {
        return PlainText.length(PlainText.of(report.opening()))
                + report.sections().stream().mapToInt(Section::characters).sum()
                + PlainText.length(PlainText.of(report.closing()));
    }

    private static String titleOf(MatchedReport matched) {
        String title = matched.report().title();
        return title.isBlank() ? matched.unitName() + " " + matched.year() : title;
    }

    private static SectionSummary section(MatchedSection matched) {
        return new SectionSummary(
                matched.id(),
                matched.group(),
                matched.section().number(),
                matched.section().marker(),
                matched.section().title(),
                matched.anchor(),
                matched.section().at().line(),
                matched.section().characters(),
                matched.section().points().size(),
                Excerpts.of(matched.section()));
    }

    private static String firstSentence(String text) {
        List<String> sentences = Sentences.split(text);
        return sentences.isEmpty() ? "" : sentences.get(0);
    }
}
