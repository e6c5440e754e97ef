package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.UnitConfig;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.PlacedText;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;
import org.reportsite.report.Report;
import org.reportsite.text.SimplifiedForms;

/**
 * Finds another unit's name where only the report's own unit can be meant: at the head or the end of the title, in lines
 * of the masthead, after 我代表, as who the opening is about, as signature, as author in the front matter, and in the
 * heading of a required section that consists of nothing else. A name beside the own one is none, nor one
 * that is part of the own or holds it.
 */
final class StrangeNames {

    private static final int SHORTEST_CHINESE = 2;
    private static final int SHORTEST_OTHER = 4;
    private static final int LONGEST_LINE = 40;

    private static final String BEFORE = "(?:关于|中共|中国共产党)?[^\\p{L}]*+(?:[〇○零一二三四五六七八九]{4})?(?:年度?)?[^\\p{L}]*+";
    private static final String NOTHING_MORE = "[^\\p{L}\\p{N}]*+$";
    private static final String THE = "(?i:the )?";
    /** Of which year the report that ends with a unit's name is: (2024), – 2024, for the year 2024. */
    private static final String FOR_YEAR =
            "(?:[^\\p{L}\\p{N}]{0,5}(?i:(?:for|on|in|of) )?(?i:the )?(?i:(?:calendar |financial )?year )?"
                    + YearText.PATTERN + "年?度?)?";
    /** Whose the report is, on a line of its own. */
    private static final String LABEL =
            "(?:(?:报告|述职|填报|汇报|落款)?(?:单位|人|部门)\\s*[:：]\\s*|(?i:(?:for|on behalf of|signed|submitted by):? ))?";

    private static final String YEAR_FIRST = "(?:" + YearText.PATTERN + "年度?[，,]?|一年来[，,]?|今年以?来?[，,]?)?";
    private static final String TIME = "(?:(?:" + YearText.PATTERN + "年度?|一年来|全年|今年以来)[，,]?)?";
    private static final String ACTS = "(?:(?:人民)?政府|区?委|党委)?(?:在|始终|坚持|认真|深入|全面|紧紧|以|高举|按照|围绕|深化|立足|聚焦|积极)";

    private static final Pattern YEAR_WORDS = Pattern.compile(YearText.PATTERN + "\\s?年?度?");
    private static final String AUTHOR = "author";

    private final CheckedReport report;
    private final Set<String> own;
    private final Pattern head;
    private final Pattern name;
    private final Pattern end;
    private final Pattern signature;
    private final Pattern line;
    private final Pattern represented;
    private final Pattern acting;
    private final List<StalePlace> places = new ArrayList<>();

    private StrangeNames(CheckedReport report, Set<String> own, List<String> others) {
        this.report = report;
        this.own = own;
        String names = "(?<name>"
                + String.join(
                        "|",
                        others.stream()
                                .map(SimplifiedForms::of)
                                .map(StrangeNames::quoted)
                                .toList()) + ")";
        head = Pattern.compile(BEFORE + THE + names);
        signature = Pattern.compile(LABEL + BEFORE + THE + names);
        name = Pattern.compile(names);
        end = Pattern.compile(names + FOR_YEAR + NOTHING_MORE);
        line = Pattern.compile(LABEL + BEFORE + THE + names + "(?!.*[，。；])");
        represented = Pattern.compile("(?:(?:我们?(?:谨|现)?(?:代表|受)|(?i:on behalf of)(?: the)? ?)[^，。；,;]{0,8}?"
                + "|我(?:是|系|来自)|[现兹](?:将|就|把)(?=.{2,40}如下)(?:" + YearText.PATTERN + "年?度?)?"
                + "|^(?i:This (?:is (?:the|our) )?(?:annual )?(?:report|review)(?: for)?(?: (?:19|20)[0-9]{2})?"
                + " (?:of|by|from|covers) (?:the )?))" + names);
        acting = Pattern.compile(YEAR_FIRST + names + TIME + ACTS);
    }

    static List<StalePlace> in(CheckedReport report) {
        Set<String> own = own(report);
        String text = whereNamed(report);
        // The longer of two names that begin alike stands first.
        List<String> others = report.config().units().stream()
                .filter(unit -> !unit.id().equals(report.matched().unit()))
                .flatMap(StrangeNames::names)
                .filter(name -> text.contains(name) && isTelling(name, own))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        StrangeNames names = new StrangeNames(report, own, others);
        names.find(report.report());
        return names.places;
    }

    /** The parts of a report in which a unit names itself. */
    private static String whereNamed(CheckedReport checked) {
        Report report = checked.report();
        List<String> parts = new ArrayList<>(List.of(
                report.title(),
                PlainText.of(report.masthead()),
                PlainText.of(report.opening()),
                PlainText.of(report.closing())));
        checked.sections().forEach(section -> parts.add(section.section().title()));
        report.frontMatter().texts().forEach(value -> parts.add(value.text()));
        return String.join("\n", parts);
    }

    /** What the report's own unit is called. */
    static Set<String> own(CheckedReport report) {
        Set<String> own =
                new TreeSet<>(List.of(report.matched().unit(), report.matched().unitName()));
        Set<String> ids = new TreeSet<>(Set.of(report.matched().unit()));
        // A unit may speak of those it was made from as of itself.
        report.config().units().stream()
                .filter(unit -> unit.id().equals(report.matched().unit()))
                .forEach(unit -> ids.addAll(unit.predecessors()));
        report.config().units().stream()
                .filter(unit -> ids.contains(unit.id()))
                .flatMap(StrangeNames::names)
                .forEach(own::add);
        return own;
    }

    private static Stream<String> names(UnitConfig unit) {
        return Stream.concat(Stream.of(unit.name()), unit.formerly().stream());
    }

    private static boolean isTelling(String name, Set<String> own) {
        int shortest = Character.isIdeographic(name.codePointAt(0)) ? SHORTEST_CHINESE : SHORTEST_OTHER;
        return name.length() >= shortest && own.stream().noneMatch(o -> o.contains(name) || name.contains(o));
    }

    /** As a pattern; a name in letters ends where its word does. */
    static String quoted(String name) {
        boolean isChinese = Character.isIdeographic(name.codePointAt(0));
        return isChinese ? Pattern.quote(name) : "\\b" + Pattern.quote(name) + "\\b";
    }

    private void find(Report text) {
        title(text);
        for (Prose prose : Prose.of(text.masthead())) {
            if (prose.text().length() <= LONGEST_LINE && !prose.text().matches("(?s).*[:：]\\s*")) {
                add(prose, line.matcher(SimplifiedForms.of(prose.text())), Matcher::lookingAt);
            }
        }
        List<Prose> opening = Prose.of(text.opening());
        for (int i = 0; i < opening.size(); i++) {
            introduction(opening.get(i), i == 0);
        }
        signature(Prose.of(text.closing()));
        report.sections().forEach(this::heading);
        author(text);
    }

    /** In a required section's heading, where nothing but a year stands beside. */
    private void heading(MatchedSection section) {
        Prose heading = Prose.ofInline(section.section().heading());
        Matcher named = named(heading.text());
        if (named.find() && isStrange(heading.text())) {
            String rest = heading.text().substring(0, named.start("name"))
                    + " "
                    + heading.text().substring(named.end("name"));
            if (StaleHeadings.isBut(section, YEAR_WORDS.matcher(rest).replaceFirst(" "))) {
                add(heading, named(heading.text()), Matcher::find);
            }
        }
    }

    private Matcher named(String text) {
        return name.matcher(SimplifiedForms.of(text));
    }

    /** Who answers for the report, at the head or the end: 石桥镇党委, Jane Doe (Westmoor). */
    private void author(Report text) {
        String author = text.frontMatter().author();
        if (author == null || !isStrange(author)) {
            return;
        }
        Matcher first = head.matcher(SimplifiedForms.of(author));
        Matcher last = end.matcher(SimplifiedForms.of(author));
        Matcher found = first.lookingAt() ? first : last.find() ? last : null;
        if (found != null) {
            text.frontMatter().texts().stream()
                    .filter(value -> value.text().equals(author)
                            && text.lineAt(value.at()).stripLeading().startsWith(AUTHOR))
                    .findFirst()
                    .ifPresent(value -> addAuthor(value, found.start("name"), found.end("name")));
        }
    }

    private void addAuthor(PlacedText value, int start, int end) {
        places.add(new StalePlace(
                "unit",
                new Position(value.at().line(), value.at().column() + start),
                value.text().substring(start, end),
                report.matched().unitName()));
    }

    private void title(Report text) {
        String title = SimplifiedForms.of(text.title());
        Matcher first = head.matcher(title);
        Matcher last = end.matcher(title);
        Matcher found = first.lookingAt() ? first : last.find() ? last : null;
        if (found != null && isStrange(text.title())) {
            String name = text.title().substring(found.start("name"), found.end("name"));
            places.add(new StalePlace(
                    "unit", TitlePlace.of(text, name), name, report.matched().unitName()));
        }
    }

    private void introduction(Prose prose, boolean first) {
        String text = SimplifiedForms.of(prose.text());
        int start = 0;
        while (start < text.length()) {
            int stop = text.indexOf('。', start) + 1;
            int next = stop == 0 ? text.length() : stop;
            add(prose, represented.matcher(text).region(start, next), Matcher::find);
            if (first && start == 0 && text.substring(0, next).indexOf('我') < 0) {
                add(prose, acting.matcher(text).region(start, next), Matcher::lookingAt);
            }
            start = next;
        }
    }

    /** A short line without a full stop among the last of the closing. */
    private void signature(List<Prose> closing) {
        for (Prose prose : closing.subList(Math.max(0, closing.size() - 3), closing.size())) {
            if (prose.text().length() <= LONGEST_LINE && !prose.text().matches("(?s).*[，。；！？!?].*")) {
                add(prose, signature.matcher(SimplifiedForms.of(prose.text())), Matcher::lookingAt);
            }
        }
    }

    private void add(Prose prose, Matcher matcher, Predicate<Matcher> finds) {
        String part = prose.text().substring(matcher.regionStart(), matcher.regionEnd());
        if (isStrange(part) && finds.test(matcher)) {
            places.add(new StalePlace(
                    "unit",
                    prose.at(matcher.start("name")),
                    prose.text().substring(matcher.start("name"), matcher.end("name")),
                    report.matched().unitName()));
        }
    }

    /** Whether the own unit isn't named beside. */
    private boolean isStrange(String text) {
        return own.stream().noneMatch(text::contains);
    }
}
