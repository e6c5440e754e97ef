package org.reportsite.scaffold;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import org.reportsite.match.MatchedReport;

/**
 * What a structure is derived from: the shape of a report, without its text.
 *
 * @param title its title, empty where it has none
 * @param sections its sections in order
 * @param opening whether text stands before the first of them
 * @param closing whether it has a closing
 */
public record SurveyedReport(String title, List<Part> sections, boolean opening, boolean closing) {

    public SurveyedReport {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param title its heading without its number
     * @param points how many points it has
     * @param characters its length, white space not counted
     */
    public record Part(String title, int points, int characters) {}

    /** The language that most headings are in. */
    public static Locale language(List<SurveyedReport> reports) {
        long chinese = reports.stream()
                .flatMap(r -> r.sections().stream())
                .filter(p -> p.title().codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN))
                .count();
        long all = reports.stream().mapToLong(r -> r.sections().size()).sum();
        return 2 * chinese >= all ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** The shape of a report. */
    public static SurveyedReport of(MatchedReport report) {
        return new SurveyedReport(
                report.report().title(),
                report.sections().stream()
                        .map(s -> new Part(
                                s.section().title(),
                                s.section().points().size(),
                                s.section().characters()))
                        .toList(),
                !report.report().opening().isEmpty(),
                !report.report().closing().isEmpty());
    }
}
