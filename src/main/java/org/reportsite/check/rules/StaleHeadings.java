package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.match.HeadingForm;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;
import org.reportsite.text.SimplifiedForms;

/**
 * Finds another year or another unit in the heading of a required section that consists of nothing else: 2023年落实责任情况,
 * 石桥镇落实责任情况, Responsibilities in 2023. A heading with further words may speak of that year or unit on purpose.
 */
final class StaleHeadings {

    private static final Pattern YEAR = Pattern.compile(YearText.PATTERN);
    private static final Pattern YEAR_WORDS = Pattern.compile(YearText.PATTERN + "\\s?年?度?");
    private static final Set<String> AFTER = Set.of("", "情况", "的情况", "工作", "工作情况", "方面");
    private static final Set<String> BEFORE = Set.of("", "in", "for", "of", "during", "the");
    /** What a report of a year's beginning tells of the year before. */
    private static final Pattern LOOKS_BACK = Pattern.compile("回顾|总结|完成|整改|(?i)review|last year");

    private StaleHeadings() {}

    /**
     * A year.
     *
     * @param text the year as written
     * @param at where it stands
     */
    record Place(String text, Position at) {}

    /** Where a heading names the year before; none where last year's did too, or another heading names the own year. */
    static List<Place> years(CheckedReport report) {
        int year = report.matched().year();
        List<Place> places = new ArrayList<>();
        for (MatchedSection section : report.sections()) {
            Prose heading = Prose.ofInline(section.section().heading());
            Matcher said = YEAR.matcher(heading.text());
            if (!said.find()) {
                continue;
            }
            if (YearText.value(said.group()) == year
                    && ThisYear.next(heading.text()).isEmpty()) {
                return List.of();
            }
            if (YearText.value(said.group()) == year - 1
                    && section.role() != ExpectedSection.Role.PLAN
                    && isBut(section, YEAR_WORDS.matcher(heading.text()).replaceFirst(" "))
                    && !LOOKS_BACK.matcher(SimplifiedForms.of(heading.text())).find()
                    && !isUsual(report.previous(), section, year - 2)) {
                places.add(new Place(said.group(), heading.at(said.start())));
            }
        }
        return places;
    }

    /** Whether the preceding report's section names this year. */
    private static boolean isUsual(@Nullable MatchedReport previous, MatchedSection section, int year) {
        return previous != null
                && previous.section(section.group())
                        .filter(other -> YEAR.matcher(other.section().title())
                                .results()
                                .anyMatch(said -> YearText.value(said.group()) == year))
                        .isPresent();
    }

    /** Whether a section's heading, its year or a name taken out, is the required one and no more. */
    static boolean isBut(MatchedSection section, String rest) {
        ExpectedSection expected = section.expected();
        String form = HeadingForm.of(rest);
        return expected != null
                && expected.names().stream()
                        .map(HeadingForm::of)
                        .anyMatch(name -> !name.isEmpty() && isBut(form, name));
    }

    private static boolean isBut(String form, String name) {
        int at = form.indexOf(name);
        return at >= 0
                && BEFORE.contains(form.substring(0, at))
                && (AFTER.contains(form.substring(at + name.length()))
                        || BEFORE.contains(form.substring(at + name.length())));
    }
}
