package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;
import org.reportsite.report.Report;
import org.reportsite.text.Sentences;
import org.reportsite.text.SimplifiedForms;

/**
 * Finds where a report's head and opening say which year it is about: 现将2024年度工作情况报告如下, a line 二〇二四年度述职报告,
 * "This report covers 2024". Sentences that name several years, or a year for another reason, say nothing of it.
 */
final class AnnouncedYear {

    private static final String YEAR = "(?<year>" + YearText.PATTERN + ")";
    private static final String REPORTS = "(?:汇报|报告|述职|总结|述廉)";
    private static final int LONGEST_LINE = 40;

    private static final List<Pattern> ANNOUNCEMENTS = List.of(
            Pattern.compile("[现兹](?:就|将|把).{0,20}?" + YEAR + "年?度?.{0,30}?" + REPORTS + "(?:如下|于后)"),
            Pattern.compile("(?:[现兹]|^下面，?(?:由)?我)(?:就|将|把).{0,20}?" + YEAR + "年?度?.{0,30}?[作做](?:一个?|个)?" + REPORTS),
            Pattern.compile("^我就.{0,12}?" + YEAR + "年?度?.{0,20}?" + REPORTS + "如下"),
            Pattern.compile("[作做]" + YEAR + "年?度?(?:个人)?(?:工作|述职|述职述廉)?" + REPORTS),
            // Not since when somebody is in office.
            Pattern.compile("^" + YEAR + "年度?[，,](?!我?(?:任|担任|调|到|从|被|由|当选)).{2,120}?[，,]现(?:将|就|把|作|做)?.{0,20}?"
                    + REPORTS + "(?:如下|于后)"),
            Pattern.compile("(?i)^This (?:annual |yearly )?(?:report|review|account|summary)\\b.{0,60}?\\bwhat .{1,60}?"
                    + " (?:did|achieved|has done|have done) in " + YEAR),
            Pattern.compile("(?i)^What .{1,60}? (?:did|achieved) in " + YEAR
                    + "\\b.{0,60}?\\b(?:is|are) (?:set out|told|described" + "|reported|summari[sz]ed)\\b"),
            Pattern.compile("^(?:回顾|总结)(?:过去的|即将过去的|刚刚过去的)?" + YEAR + "年"),
            Pattern.compile(
                    "(?i)^This (?:annual |yearly )?(?:report|review|account|summary) (?:covers|describes|summari[sz]es"
                            + "|reviews|presents|is about|is for)\\b.{0,60}?" + YEAR),
            Pattern.compile(
                    "(?i)^This is (?:the|our) (?:annual |yearly )?(?:report|review|account|summary)\\b.{0,60}?" + YEAR),
            Pattern.compile(
                    "(?i)\\b(?:we|I) (?:hereby |herewith )?(?:present|submit|deliver) (?:the|our|my|this|an?) (?:\\w+ ){0,3}"
                            + "(?:report|review|account|summary) (?:for|of|on|about) (?:the year )?" + YEAR));
    private static final Pattern LINE = Pattern.compile("^[^，。；,;]{0,20}?" + YEAR + "年?度?(?:个人)?(?:工作|述职|述职述廉|年度|年终)?"
            + REPORTS + "$|(?i:^[^.,;]{0,20}?(?:annual )?report (?:for |of )?(?:the year )?(?<english>"
            + YearText.PATTERN
            + ")$)");

    private static final String OPEN = "[（(\\[【—–-]{0,2}\\s?";
    private static final String SHUT = "\\s?[）)\\]】—–-]{0,2}$";
    private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

    /** A line below the title of nothing but the year, or unit and year. One with a month or a day tells when it was written. */
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("^" + OPEN + YEAR + "\\s?年?度?" + SHUT),
            Pattern.compile("^(?!.*(?:日期|时间|成立|截至|自|起|至))[^，。；,;：:0-9]{2,25}?(?:[ \\u3000]{1,4}|[（(])" + YEAR
                    + "\\s?年?度?" + SHUT),
            Pattern.compile("^(?!.*(?:截至|至))[^，。；,;：:0-9]{2,25}?" + YEAR + "年?度" + SHUT),
            Pattern.compile("^" + OPEN + "(?:报告|述职|考核|总结|所属|填报)?(?:年度|年份|期间|期|时段)\\s?[:：]\\s?" + YEAR + "年?度?" + SHUT),
            Pattern.compile("^" + OPEN + "(?:报告期|报告期间|期间)?[:：]?\\s?" + YEAR
                    + "年\\s?1月(?:1日)?\\s?(?:至|到|[-—–~～]{1,2})\\s?(?:" + YearText.PATTERN + "年\\s?)?12月(?:31日)?" + SHUT),
            Pattern.compile("(?i)^" + OPEN + "(?:for )?(?:the )?(?:(?:calendar|financial|fiscal|reporting|report) )?"
                    + "(?:year|FY|period)(?: (?:ended|ending|to)(?: [0-9]{1,2})? " + MONTHS
                    + "[a-z]*(?: [0-9]{1,2},?)?)?\\s?:?\\s?"
                    + YEAR + "\\.?" + SHUT),
            Pattern.compile(
                    "^" + OPEN + "(?:1 )?January(?: 1)? ?(?:to|[-–—]) ?(?:31 )?December(?: 31,?)? " + YEAR + SHUT),
            Pattern.compile("^(?!.*\\b(?:" + MONTHS
                    + "[a-z]*|[Pp]ublished|[Ss]ince|[Ff]ounded|[Ee]stablished|[Ii]ssued|[Dd]ated?)\\b)"
                    + "[A-Z][A-Za-z’' &-]{2,50}?(?:, | [–—-] | ?\\(| )" + YEAR + SHUT));

    private static final Pattern ANY_YEAR = Pattern.compile(YearText.PATTERN);

    private AnnouncedYear() {}

    /**
     * A year that a report says it is about.
     *
     * @param text the year as written
     * @param at where it stands
     */
    record Place(String text, Position at) {}

    static List<Place> in(Report report) {
        List<Place> places = new ArrayList<>();
        Prose.of(report.masthead()).forEach(prose -> find(prose, LABELS, places));
        Prose.of(report.opening()).forEach(prose -> find(prose, List.of(), places));
        return places;
    }

    private static void find(Prose prose, List<Pattern> labels, List<Place> places) {
        if (!PlaceholderMarks.holds(prose.text(), "12１２一二")) {
            return;
        }
        Matcher line = LINE.matcher(SimplifiedForms.of(prose.text().strip()));
        if (prose.text().length() <= LONGEST_LINE && line.find()) {
            add(prose, line.group("year") == null ? line.group("english") : line.group("year"), 0, places);
            return;
        }
        if (prose.text().length() <= LONGEST_LINE && addLabel(prose, labels, places)) {
            return;
        }
        int from = 0;
        for (String sentence : Sentences.split(prose.text())) {
            int start = prose.text().indexOf(sentence, from);
            from = start + sentence.length();
            for (Pattern pattern : ANNOUNCEMENTS) {
                Matcher matcher = pattern.matcher(SimplifiedForms.of(sentence));
                if (matcher.find() && namesOneYear(sentence)) {
                    add(prose, matcher.group("year"), start + matcher.start("year"), places);
                    break;
                }
            }
        }
    }

    private static boolean addLabel(Prose prose, List<Pattern> labels, List<Place> places) {
        String line = SimplifiedForms.of(prose.text().strip());
        for (Pattern label : labels) {
            Matcher matcher = label.matcher(line);
            if (matcher.find() && namesOneYear(line)) {
                add(prose, matcher.group("year"), 0, places);
                return true;
            }
        }
        return false;
    }

    private static void add(Prose prose, String year, int from, List<Place> places) {
        places.add(new Place(year, prose.at(prose.text().indexOf(year, from))));
    }

    private static boolean namesOneYear(String sentence) {
        return ANY_YEAR.matcher(sentence)
                        .results()
                        .map(result -> YearText.value(result.group()))
                        .distinct()
                        .count()
                == 1;
    }
}
