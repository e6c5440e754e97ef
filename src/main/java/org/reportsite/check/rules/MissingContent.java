package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.SectionContent;
import org.reportsite.collection.TextPattern;
import org.reportsite.diagnostic.Fault;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.PlainText;
import org.reportsite.report.Section;
import org.reportsite.text.Normalizer;

/** Phrases, patterns and tables that a section must hold and doesn't. An empty section lacks no more than its text. */
final class MissingContent {

    private static final String RULE = "section-missing";

    private MissingContent() {}

    static List<Fault> of(CheckedReport report) {
        List<Fault> faults = new ArrayList<>();
        for (MatchedSection section : report.sections()) {
            if (SectionText.hasSize(section)) {
                String text = text(section.section());
                SectionContent content = SectionText.expected(section).content();
                phrases(report, section, content.phrases(), text, faults);
                patterns(report, section, content.patterns(), text, faults);
                if (content.table() != null) {
                    MissingTable.of(report, section, content.table()).ifPresent(faults::add);
                }
            }
        }
        return faults;
    }

    private static void phrases(
            CheckedReport report, MatchedSection section, List<String> phrases, String text, List<Fault> into) {
        if (phrases.isEmpty()) {
            return;
        }
        String compared = compared(text);
        for (String phrase : phrases) {
            if (!compared.contains(compared(phrase))) {
                into.add(fault(report, section, RULE + ".phrase", phrase));
            }
        }
    }

    private static void patterns(
            CheckedReport report, MatchedSection section, List<TextPattern> patterns, String text, List<Fault> into) {
        for (TextPattern pattern : patterns) {
            if (!pattern.isIn(text)) {
                into.add(fault(report, section, RULE + ".pattern", pattern.text()));
            }
        }
    }

    private static Fault fault(CheckedReport report, MatchedSection section, String key, String missing) {
        Section own = section.section();
        return report.fault(RULE, key, section.id(), own.at(), own.title(), missing);
    }

    private static String text(Section section) {
        StringBuilder text = new StringBuilder(PlainText.of(section.introduction()));
        section.points().forEach(point -> text.append('\n').append(PlainText.of(point.blocks())));
        return text.toString().strip();
    }

    private static String compared(String text) {
        return Normalizer.withoutSpace(text).toLowerCase(java.util.Locale.ROOT);
    }
}
