package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reportsite.check.CheckedReport;
import org.reportsite.collection.UnitConfig;
import org.reportsite.report.Block;
import org.reportsite.report.Prose;
import org.reportsite.report.Report;

/**
 * Finds another unit's name where only the report's own unit can be meant: at the head or the end of the title, in lines
 * of the masthead, after 我代表, as who the opening is about, and as signature. A name beside the own one is none, nor one
 * that is part of the own or holds it.
 */
final class StrangeNames {

    private static final int SHORTEST_CHINESE = 2;
    private static final int SHORTEST_OTHER = 4;
    private static final int LONGEST_LINE = 40;

    private static final String BEFORE = "(?:关于|[^\\p{L}]|" + YearText.PATTERN + "年?度?)*";
    private static final String YEAR_FIRST = "(?:" + YearText.PATTERN + "年度?[，,]?|一年来[，,]?|今年以?来?[，,]?)?";
    private static final String ACTS = "(?:(?:人民)?政府|区?委|党委)?(?:在|始终|坚持|认真|深入|全面|紧紧|以|高举|按照|围绕|深化|立足|聚焦|积极)";

    private final CheckedReport report;
    private final Set<String> own;
    private final String others;
    private final List<StalePlace> places = new ArrayList<>();

    private StrangeNames(CheckedReport report, Set<String> own, Set<String> others) {
        this.report = report;
        this.own = own;
        // The longer of two names that begin alike stands first.
        this.others = "(?<name>"
                + String.join(
                        "|",
                        others.stream()
                                .sorted((a, b) -> b.length() - a.length())
                                .map(StrangeNames::quoted)
                                .toList())
                + ")";
    }

    static List<StalePlace> in(CheckedReport report) {
        Set<String> own = own(report);
        Set<String> others = new TreeSet<>();
        for (UnitConfig unit : report.config().units()) {
            if (!unit.id().equals(report.matched().unit())) {
                names(unit).filter(name -> isTelling(name, own)).forEach(others::add);
            }
        }
        if (others.isEmpty()) {
            return List.of();
        }
        StrangeNames names = new StrangeNames(report, own, others);
        names.find(report.report());
        return names.places;
    }

    private static Set<String> own(CheckedReport report) {
        Set<String> own =
                new TreeSet<>(List.of(report.matched().unit(), report.matched().unitName()));
        report.config().units().stream()
                .filter(unit -> unit.id().equals(report.matched().unit()))
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
    private static String quoted(String name) {
        boolean isChinese = Character.isIdeographic(name.codePointAt(0));
        return isChinese ? Pattern.quote(name) : "\\b" + Pattern.quote(name) + "\\b";
    }

    private void find(Report text) {
        title(text);
        for (Block block : text.masthead()) {
            for (Prose line : Prose.of(List.of(block))) {
                if (line.text().length() <= LONGEST_LINE && !line.text().matches("(?s).*[:：]\\s*")) {
                    add(line, BEFORE + others + "(?!.*[，。；])", 0, line.text().length());
                }
            }
        }
        List<Prose> opening = Prose.of(text.opening());
        for (int i = 0; i < opening.size(); i++) {
            introduction(opening.get(i), i == 0);
        }
        signature(Prose.of(text.closing()));
    }

    private void title(Report text) {
        Matcher head = Pattern.compile("^" + BEFORE + others).matcher(text.title());
        Matcher end = Pattern.compile(others + "\\W*$").matcher(text.title());
        Matcher found = head.find() ? head : end;
        if (isStrange(text.title()) && (found == head || end.find())) {
            String name = found.group("name");
            places.add(new StalePlace(
                    "unit", TitlePlace.of(text, name), name, report.matched().unitName()));
        }
    }

    private void introduction(Prose prose, boolean first) {
        String text = prose.text();
        int start = 0;
        while (start < text.length()) {
            int end = sentenceEnd(text, start);
            add(prose, ".*?(?:我们?(?:谨|现)?(?:代表|受)|(?i:on behalf of)(?: the)? ?)[^，。；,;]{0,8}?" + others, start, end);
            if (first && start == 0 && text.substring(0, end).indexOf('我') < 0) {
                add(prose, YEAR_FIRST + others + ACTS, start, end);
            }
            start = end;
        }
    }

    private static int sentenceEnd(String text, int start) {
        int end = text.indexOf('。', start);
        return end < 0 ? text.length() : end + 1;
    }

    /** A short line without a full stop among the last of the closing. */
    private void signature(List<Prose> closing) {
        for (Prose line : closing.subList(Math.max(0, closing.size() - 3), closing.size())) {
            if (line.text().length() <= LONGEST_LINE && !line.text().matches("(?s).*[，。；！？：:!?].*")) {
                add(line, BEFORE + others, 0, line.text().length());
            }
        }
    }

    private void add(Prose prose, String pattern, int start, int end) {
        String part = prose.text().substring(start, end);
        Matcher matcher = Pattern.compile(pattern).matcher(part);
        if (isStrange(part) && matcher.lookingAt()) {
            places.add(new StalePlace(
                    "unit",
                    prose.at(start + matcher.start("name")),
                    matcher.group("name"),
                    report.matched().unitName()));
        }
    }

    /** Whether the own unit isn't named beside. */
    private boolean isStrange(String text) {
        return own.stream().noneMatch(text::contains);
    }
}
