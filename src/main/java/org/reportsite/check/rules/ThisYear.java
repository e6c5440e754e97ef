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

    private static final List<Pattern> NEXT = List.of(
            Pattern.compile("(?:明年|来年|下一?年度?|\\b[Nn]ext year)(?:的?(?:工作)?(?:打算|计[划画]|安排|思路|目标|任务|重点|展望))?\\s?[（(]\\s?"
                    + "(?:即|也就是|i\\.e\\.,? ?|that is,? ?)?(?<year>" + YearText.PATTERN + ")\\s?年?度?\\s?[）)]"),
            Pattern.compile("(?<year>" + YearText.PATTERN + ")\\s?年?度?\\s?[（(]\\s?(?:明年|来年|下一?年度?|next year)\\s?[）)]"));

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
        String simplified = SimplifiedForms.of(text);
        boolean isSaid = simplified.contains("今年")
                || simplified.contains("本年")
                || simplified.contains("一年来")
                || text.contains("his year");
        return isSaid ? find(FORMS, text, simplified) : List.of();
    }

    /** Where a text gives next year a number: 明年（2025年）打算, "next year (2025)". */
    static List<Found> next(String text) {
        String simplified = SimplifiedForms.of(text);
        boolean isSaid = simplified.contains("明年")
                || simplified.contains("来年")
                || simplified.contains("下年")
                || simplified.contains("下一年")
                || text.contains("ext year");
        return isSaid ? find(NEXT, text, simplified) : List.of();
    }

    private static List<Found> find(List<Pattern> forms, String text, String simplified) {
        List<Found> found = new ArrayList<>();
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(simplified);
            while (matcher.find()) {
                found.add(new Found(
                        matcher.group("year"),
                        matcher.start("year"),
                        text.substring(matcher.start(), matcher.end()).strip()));
            }
        }
        return found;
    }
}
