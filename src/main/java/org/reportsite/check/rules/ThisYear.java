package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.SimplifiedForms;

/** Finds where a text gives this year a number: 今年（2024年）, 2024年，我们今年…, "This year (2024)". */
final class ThisYear {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:今年|本年度?|一年来|[Tt]his year)\\s?[（(]\\s?(?:即|也就是|i\\.e\\.,? ?|that is,? ?)?(?<year>"
                    + YearText.PATTERN + ")\\s?年?度?\\s?[）)]"),
            Pattern.compile("(?:今年|本年度)(?:即|也就是|——)?(?<year>" + YearText.PATTERN + ")年(?!.{0,8}的)"),
            Pattern.compile("今年是(?<year>" + YearText.PATTERN + ")年[，,。]"),
            Pattern.compile("\\b[Tt]his year,? (?<year>" + YearText.PATTERN + "),"),
            Pattern.compile("(?<year>" + YearText.PATTERN + ")\\s?年?度?\\s?[（(]\\s?(?:今年|本年度?|this year)\\s?[）)]"),
            Pattern.compile("(?:^|(?<=[。！？；]))\\s*(?<year>" + YearText.PATTERN
                    + ")年?度?[，,](?:我[们区市县局镇乡省州旗校院委办]|本[区市县局镇乡省州旗校院委单]位?|全[区市县局镇乡省州旗校院])?(?:今年|本年度)"),
            Pattern.compile(
                    "(?:^|(?<=[.!?] ))In (?<year>" + YearText.PATTERN + "),? (?:we|our \\w+|the office) this year\\b"));

    private ThisYear() {}

    /**
     * A place.
     *
     * @param year the year as written
     * @param start index at which that begins
     * @param text what says that it is this year
     */
    record Found(String year, int start, String text) {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        String simplified = SimplifiedForms.of(text);
        if (simplified.contains("今年")
                || simplified.contains("本年")
                || simplified.contains("一年来")
                || text.contains("his year")) {
            for (Pattern form : FORMS) {
                Matcher matcher = form.matcher(simplified);
                while (matcher.find()) {
                    found.add(new Found(
                            matcher.group("year"),
                            matcher.start("year"),
                            text.substring(matcher.start(), matcher.end()).strip()));
                }
            }
        }
        return found;
    }
}
