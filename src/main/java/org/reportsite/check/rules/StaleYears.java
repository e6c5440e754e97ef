package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;
import org.reportsite.text.Normalizer;
import org.reportsite.text.Sentences;
import org.reportsite.text.SimplifiedForms;

/**
 * Finds last year's year: alone in the title, behind 今年, and in headings and sentences that stood with the same year in
 * last year's report, though they are about the year of their report.
 */
final class StaleYears {

    private static final Pattern YEAR = Pattern.compile(YearText.PATTERN);
    private static final Pattern REPORT_TITLE =
            Pattern.compile("报告|总结|述职|汇报|要点|report|review|summary", Pattern.CASE_INSENSITIVE);
    private static final String PLAN_WORDS = "(?:计[划画]|打算|安排|思路|目标|任务|重点工作|工作要点|工作部署)";
    private static final String REVIEW_WORDS = "(?:总结|回顾|工作情况|完成情况|主要成绩)";
    private static final String PLAN_ENGLISH = "(?i:plans?|goals?|outlook|priorities|roadmap)\\b";
    private static final String REVIEW_ENGLISH =
            "(?i:review|achievements?|highlights|results|activities|progress|performance|what we did)\\b";
    /** Between a word and the year behind it: 打算（2024年）. */
    private static final String BRACKET = ".{0,4}?[（(—–-]{1,2}\\s?";

    private static final Pattern PLAN_HEADING = heading(PLAN_WORDS, PLAN_ENGLISH);
    private static final Pattern REVIEW_HEADING = heading(REVIEW_WORDS, REVIEW_ENGLISH);
    private static final List<String> YEARS = List.of("year", "behind", "english", "first");

    /** Who writes, but for the unit's own name. */
    private static final String WRITER =
            "我[们区市县局镇乡省州旗校院委办]|本[区市县局镇乡省州旗校院委单]|全[区市县局镇乡省州旗校院]|在.{2,30}(?:领导|指导|支持|关心)|将|要|计[划画]|拟|力争|是";

    private final CheckedReport report;
    private final int year;
    private final @Nullable MatchedReport last;
    /** What a sentence begins with that says in which year its writer does something, or which year the report is about. */
    private final Pattern ownYear;

    private final Set<String> lastSentences = new HashSet<>();
    private final Set<Position> told = new HashSet<>();
    private final List<StalePlace> places = new ArrayList<>();

    private StaleYears(CheckedReport report) {
        this.report = report;
        this.year = report.matched().year();
        MatchedReport previous = report.previous();
        this.ownYear = ownYear(StrangeNames.own(report));
        this.last = previous != null && previous.year() == year - 1 ? previous : null;
    }

    private static Pattern heading(String words, String english) {
        return Pattern.compile("(?<year>" + YearText.PATTERN + ")年?度?.{0,10}?" + words
                + "|" + words + BRACKET + "(?<behind>" + YearText.PATTERN + ")"
                + "|" + english + ".{0,20}?(?<english>" + YearText.PATTERN + ")"
                + "|(?<first>" + YearText.PATTERN + ")(?:[’']s)? (?:\\w+ ){0,2}?" + english);
    }

    private static Pattern ownYear(Set<String> names) {
        String name = String.join(
                "|",
                names.stream()
                        .map(SimplifiedForms::of)
                        .map(StrangeNames::quoted)
                        .toList());
        return Pattern.compile("(?<year>" + YearText.PATTERN + ")年度?[，,]?\\s?(?:" + WRITER + "|" + name + ")"
                + "|(?i:In (?<english>" + YearText.PATTERN + "),? (?:we|our|(?:the )?(?:" + name + "))\\b"
                + "|This (?:annual )?(?:report|review|account)\\b.{0,80}?(?<about>" + YearText.PATTERN + "))");
    }

    static List<StalePlace> in(CheckedReport report) {
        StaleYears years = new StaleYears(report);
        years.title();
        Prose.of(report.report()).forEach(years::thisYear);
        if (years.last != null) {
            years.copied(years.last);
        }
        years.announced();
        if (Integer.valueOf(years.year).equals(onlyYear(report.report().title()))) {
            Prose.of(report.report()).forEach(years::nextYear);
            StaleHeadings.years(report).forEach(place -> years.add("year", place.at(), place.text(), years.year));
        }
        return years.places;
    }

    private void title() {
        String title = report.report().title();
        Integer said = onlyYear(title);
        if (said != null
                && said == year - 1
                && REPORT_TITLE.matcher(SimplifiedForms.of(title)).find()
                && !isTitleUsual()) {
            Matcher matcher = YEAR.matcher(title);
            String text = matcher.find() ? matcher.group() : title;
            add("title", TitlePlace.of(report.report(), text), text, year);
        }
    }

    /** Where last year's title was a year behind too, the collection files its reports so. */
    private boolean isTitleUsual() {
        return last != null
                && Integer.valueOf(last.year() - 1)
                        .equals(onlyYear(last.report().title()));
    }

    /** The year that a text names, null where it names none or several. */
    private static @Nullable Integer onlyYear(String text) {
        Set<Integer> found = new HashSet<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            found.add(YearText.value(matcher.group()));
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private void thisYear(Prose prose) {
        for (ThisYear.Found found : ThisYear.in(prose.text())) {
            if (YearText.value(found.year()) == year - 1) {
                add("year", prose.at(found.start()), found.text(), year);
            }
        }
    }

    /** Where next year is called this one; a report whose title names its year is written for that one. */
    private void nextYear(Prose prose) {
        for (ThisYear.Found found : ThisYear.next(prose.text())) {
            int said = YearText.value(found.year());
            if (said == year || said == year - 1) {
                add("next", prose.at(found.start()), found.text(), year + 1);
            }
        }
    }

    /** Where the opening says which year the report is about; last year's said the year before where that is usual. */
    private void announced() {
        boolean isUsual = last != null
                && AnnouncedYear.in(last.report()).stream()
                        .anyMatch(place -> YearText.value(place.text()) == last.year() - 1);
        if (!isUsual && !isTitleUsual()) {
            AnnouncedYear.in(report.report()).stream()
                    .filter(place -> YearText.value(place.text()) == year - 1)
                    .forEach(place -> add("year", place.at(), place.text(), year));
        }
    }

    private void copied(MatchedReport other) {
        Set<String> headings = new HashSet<>();
        other.sections()
                .forEach(section -> headings.add(compact(section.section().title())));
        for (Prose prose : Prose.of(report.report().opening())) {
            sentences(prose, false);
        }
        for (MatchedSection section : report.sections()) {
            String title = section.section().title();
            Prose heading = Prose.ofInline(section.section().heading());
            if (headings.contains(compact(title))) {
                heading(heading);
            }
            if (section.role() == ExpectedSection.Role.PLAN || isPlan(title)) {
                Prose.of(section.section()).forEach(prose -> sentences(prose, true));
            }
        }
    }

    private static boolean isPlan(String heading) {
        return PLAN_HEADING.matcher(SimplifiedForms.of(heading)).find();
    }

    private void heading(Prose heading) {
        if (onlyYear(heading.text()) == null) {
            return;
        }
        String text = SimplifiedForms.of(heading.text());
        Matcher plan = PLAN_HEADING.matcher(text);
        Matcher review = REVIEW_HEADING.matcher(text);
        if (plan.find()) {
            String group = group(plan, YEARS);
            addCopied(heading, plan.start(group), plan.group(group), true);
        } else if (review.find()) {
            String group = group(review, YEARS);
            addCopied(heading, review.start(group), review.group(group), false);
        }
    }

    private void sentences(Prose prose, boolean plan) {
        int from = 0;
        for (String sentence : Sentences.split(prose.text())) {
            int start = prose.text().indexOf(sentence, from);
            from = start + sentence.length();
            Matcher own = ownYear.matcher(SimplifiedForms.of(sentence));
            if (own.lookingAt() && onlyYear(sentence) != null && stood(compact(sentence))) {
                String group = group(own, List.of("year", "english", "about"));
                addCopied(prose, start + own.start(group), own.group(group), plan);
            }
        }
    }

    /** Whether a sentence stood in last year's report; that is taken apart once, and only where it matters. */
    private boolean stood(String sentence) {
        if (lastSentences.isEmpty() && last != null) {
            for (Prose prose : Prose.of(last.report())) {
                Sentences.split(prose.text()).forEach(s -> lastSentences.add(compact(s)));
            }
        }
        return lastSentences.contains(sentence);
    }

    /** The one of these groups that holds the year. */
    private static String group(Matcher matcher, List<String> groups) {
        return groups.stream()
                .filter(group -> matcher.group(group) != null)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Adds a year that stood in the same words in last year's report.
     *
     * @param plan whether it is about a plan: then it was about the year after that report, and this report's own year is
     *     stale too
     */
    private void addCopied(Prose prose, int start, String text, boolean plan) {
        int said = YearText.value(text);
        if (said == year - 1 || (plan && said == year)) {
            add("copied", prose.at(start), text, year - 1);
        }
    }

    private static String compact(String text) {
        return Normalizer.withoutSpace(text);
    }

    private void add(String kind, Position at, String text, int meant) {
        if (told.add(at)) {
            places.add(new StalePlace(kind, at, text, String.valueOf(meant)));
        }
    }
}
