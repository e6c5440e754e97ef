package org.reportsite;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;
import org.reportsite.report.Report;
import org.reportsite.report.Section;
import org.reportsite.reuse.Copy;
import org.reportsite.reuse.CopySearch;
import org.reportsite.reuse.ReportSentences;
import org.reportsite.reuse.YearCopies;
import org.reportsite.text.Sentences;

/**
 * What is found of sections some of whose sentences were replaced by another report's: a line for each part replaced, with
 * the sections that are told at the default share and the share that is measured on average.
 */
final class CopyCurve {

    private static final double DEFAULT_SHARE = 0.5;
    private static final double ANY = 1e-9;
    private static final int FEWEST_SENTENCES = 8;
    private static final int SHORTEST = 10;

    private final StringBuilder table = new StringBuilder();
    private final IdentityHashMap<MatchedReport, ReportSentences> known = new IdentityHashMap<>();

    /**
     * A report and the one from which its sentences are taken.
     *
     * @param others the other reports of its year, which tell what all have
     */
    record Pair(MatchedReport report, MatchedReport donor, List<MatchedReport> others) {

        /** What is searched beside the report: the donor, then the others. */
        List<ReportSentences> beside(IdentityHashMap<MatchedReport, ReportSentences> known) {
            return Stream.concat(Stream.of(donor), others.stream())
                    .map(report -> known.computeIfAbsent(report, ReportSentences::of))
                    .toList();
        }
    }

    /** A pair for each report and the unit's preceding one. */
    static List<Pair> years(List<List<MatchedReport>> units) {
        List<Pair> pairs = new ArrayList<>();
        Map<Integer, List<MatchedReport>> years = byYear(units);
        for (List<MatchedReport> unit : units) {
            for (int i = 1; i < unit.size(); i++) {
                MatchedReport report = unit.get(i);
                List<MatchedReport> others = years.get(report.year()).stream()
                        .filter(other -> !isOf(other, report.unit()))
                        .toList();
                pairs.add(new Pair(report, unit.get(i - 1), others));
            }
        }
        return pairs;
    }

    /** A pair for each report and that of the next unit in the same year. */
    static List<Pair> neighbours(List<List<MatchedReport>> units) {
        List<Pair> pairs = new ArrayList<>();
        for (List<MatchedReport> year : byYear(units).values()) {
            for (int i = 0; i < year.size() && year.size() > 1; i++) {
                MatchedReport report = year.get(i);
                MatchedReport donor = year.get((i + 1) % year.size());
                List<MatchedReport> others = year.stream()
                        .filter(other -> !isOf(other, report.unit()) && !isOf(other, donor.unit()))
                        .toList();
                pairs.add(new Pair(report, donor, others));
            }
        }
        return pairs;
    }

    private static boolean isOf(MatchedReport report, String unit) {
        return report.unit().equals(unit);
    }

    private static Map<Integer, List<MatchedReport>> byYear(List<List<MatchedReport>> units) {
        Map<Integer, List<MatchedReport>> years = new TreeMap<>();
        units.forEach(unit -> unit.forEach(report ->
                years.computeIfAbsent(report.year(), y -> new ArrayList<>()).add(report)));
        return years;
    }

    /** Adds a table of last year's sentences. */
    void lastYear(String title, List<Pair> pairs) {
        add(title + ", last year's", pairs, true);
    }

    /** Adds a table of another unit's sentences. */
    void otherUnit(String title, List<Pair> pairs) {
        add(title + ", another unit's", pairs, false);
    }

    private void add(String title, List<Pair> pairs, boolean isLast) {
        table.append(title).append(": replaced, verbatim found, measured, edited found, measured\n");
        for (int percent = 10; percent < 100; percent += 20) {
            table.append(String.format(
                    Locale.ROOT,
                    "%3d%% %s %s\n",
                    percent,
                    line(pairs, percent, isLast, sentence -> sentence),
                    line(pairs, percent, isLast, CopyCurve::edited)));
        }
    }

    private String line(List<Pair> pairs, int percent, boolean isLast, UnaryOperator<String> edit) {
        int sections = 0;
        int found = 0;
        double measured = 0;
        for (Pair pair : pairs) {
            List<String> donated = new ArrayList<>();
            List<ReportSentences> beside = pair.beside(known);
            pair.donor().sections().forEach(s -> donated.addAll(sentences(s.section())));
            for (MatchedSection section : pair.report().sections()) {
                List<String> own = sentences(section.section());
                if (own.size() >= FEWEST_SENTENCES && !donated.isEmpty()) {
                    List<String> mixed = mixed(own, donated, percent, edit);
                    sections++;
                    double share = copies(pair, beside, mixed, isLast).stream()
                            .mapToDouble(copy -> copy.count().share())
                            .max()
                            .orElse(0);
                    measured += share;
                    found += share >= DEFAULT_SHARE ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%5.1f%% (%d/%d) %5.1f%%",
                100.0 * found / sections,
                found,
                sections,
                100 * measured / sections);
    }

    /** The first n of a section's sentences, evenly spread, replaced by as many from the middle of the other report. */
    private static List<String> mixed(List<String> own, List<String> donated, int percent, UnaryOperator<String> edit) {
        int count = Math.round(own.size() * percent / 100f);
        List<String> mixed = new ArrayList<>(own);
        for (int k = 0; k < count; k++) {
            int from = (donated.size() / 3 + k) % donated.size();
            mixed.set(k * own.size() / count, edit.apply(donated.get(from)));
        }
        return mixed;
    }

    /** What is found of the report's only section, however little of it is copied. */
    private static List<Copy> copies(Pair pair, List<ReportSentences> beside, List<String> sentences, boolean isLast) {
        List<CopySearch.Entry> entries = new ArrayList<>();
        int year = pair.report().year();
        ReportSentences report = ReportSentences.of(only(pair.report(), sentences));
        entries.add(new CopySearch.Entry(report, year, isLast ? 1 : CopySearch.Entry.NONE));
        entries.add(new CopySearch.Entry(beside.get(0), isLast ? year - 1 : year, CopySearch.Entry.NONE));
        beside.stream().skip(1).forEach(other -> entries.add(new CopySearch.Entry(other, year, CopySearch.Entry.NONE)));
        YearCopies copies = new CopySearch(entries).of(year);
        return (isLast ? copies.fromLastYear(ANY) : copies.fromOtherUnits(ANY))
                .stream().filter(copy -> copy.report() == 0).toList();
    }

    private static List<String> sentences(Section section) {
        List<Block> blocks = new ArrayList<>(section.introduction());
        section.points().forEach(point -> blocks.addAll(point.blocks()));
        return Sentences.split(PlainText.of(blocks)).stream()
                .filter(sentence -> sentence.length() >= SHORTEST && !sentence.endsWith("?"))
                .toList();
    }

    /** The report with one section alone, of these sentences. */
    private static MatchedReport only(MatchedReport matched, List<String> sentences) {
        List<Block> blocks = sentences.stream()
                .<Block>map(s -> new Block.Paragraph(List.of(new Inline.Text(s, Position.START)), Position.START))
                .toList();
        Section section = new Section("", "", List.of(), Position.START, blocks, List.of());
        Report report = matched.report();
        Report only = new Report(
                report.file(),
                report.frontMatter(),
                "",
                Position.START,
                List.of(),
                List.of(),
                List.of(section),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new MatchedReport(
                matched.unit(),
                matched.unitName(),
                matched.year(),
                only,
                List.of(new MatchedSection(section, null, "section", "section", false)));
    }

    /** Light editing: every digit another, and two characters of Chinese or one word in letters replaced. */
    static String edited(String sentence) {
        StringBuilder edited = new StringBuilder();
        sentence.chars()
                .forEach(c -> edited.append(c >= '0' && c <= '9' ? (char) ('0' + (c - '0' + 3) % 10) : (char) c));
        if (sentence.chars().anyMatch(Character::isIdeographic)) {
            edited.setCharAt(sentence.length() / 3, '甲');
            edited.setCharAt(2 * sentence.length() / 3, '乙');
            return edited.toString();
        }
        String[] words = edited.toString().split(" ", -1);
        words[words.length / 2] = "otherwise";
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
