package org.reportsite.figure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reportsite.collection.FigureConfig;
import org.reportsite.match.MatchedReport;
import org.reportsite.report.GivenFigure;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;
import org.reportsite.text.Normalizer;

/**
 * Reads a report's figures. What front matter gives goes before what the text says; in the text the first place that a
 * figure's pattern matches, and whose group is a number, counts, then the first table with a row of the figure's title.
 * Code is not looked at.
 */
final class Figures {

    private final MatchedReport report;
    private final List<FigureConfig> configured;
    private final ReportAnchors anchors;
    private final List<FigureTables.Value> tables;
    private final Map<String, GivenFigure> given = new LinkedHashMap<>();
    private final Set<String> inText = new HashSet<>();

    Figures(MatchedReport report, List<FigureConfig> configured) {
        this.report = report;
        this.configured = configured;
        this.anchors = new ReportAnchors(report);
        this.tables = FigureTables.of(report.report(), report.year());
        report.report().frontMatter().figures().forEach(figure -> given.put(figure.id(), figure));
    }

    /** What someone named goes first, in the collection's order; tables only count where nothing is configured. */
    ReportFigures read() {
        List<Figure> named = named();
        List<Figure> followed = new ArrayList<>(named);
        if (configured.isEmpty()) {
            tables.forEach(value -> followed.add(inTable(value, Normalizer.heading(value.title()), value.title())));
        }
        List<Figure> own =
                named.stream().filter(figure -> figure.year() == report.year()).toList();
        return new ReportFigures(report.unit(), report.year(), own, firsts(followed), inText);
    }

    private List<Figure> named() {
        List<Prose> prose = configured.isEmpty() ? List.of() : Prose.of(report.report());
        List<Figure> figures = new ArrayList<>();
        for (FigureConfig config : configured) {
            GivenFigure own = given.remove(config.id());
            Optional<Figure> written = inText(config, prose);
            written.ifPresent(figure -> inText.add(config.id()));
            (own == null ? written : inFrontMatter(own, config.title(), config.measure())).ifPresent(figures::add);
            figures.addAll(inTables(config));
        }
        given.values().forEach(own -> inFrontMatter(own, own.id(), "").ifPresent(figures::add));
        return firsts(figures);
    }

    private Optional<Figure> inFrontMatter(GivenFigure own, String title, String measure) {
        return Quantity.read(own.value()).map(read -> {
            Quantity value = read.statedIn(measure);
            return new Figure(
                    own.id(),
                    title,
                    report.year(),
                    value.number(),
                    value.unit(),
                    own.value().strip(),
                    null,
                    own.at());
        });
    }

    private Optional<Figure> inText(FigureConfig config, List<Prose> all) {
        Pattern pattern = config.pattern();
        if (pattern == null) {
            return Optional.empty();
        }
        for (Prose prose : all) {
            Matcher matcher = pattern.matcher(prose.text());
            while (matcher.find()) {
                int start = matcher.start(1);
                Optional<Figure> figure = start < 0
                        ? Optional.empty()
                        : WrittenNumber.read(prose.text(), start, matcher.end(1), config.measure())
                                .map(number -> inText(config, number, prose.at(start)));
                if (figure.isPresent()) {
                    return figure;
                }
            }
        }
        return Optional.empty();
    }

    private Figure inText(FigureConfig config, WrittenNumber written, Position at) {
        Quantity value = written.quantity().statedIn(config.measure());
        return new Figure(
                config.id(),
                config.title(),
                report.year(),
                value.number(),
                value.unit(),
                written.text(),
                anchors.at(at),
                at);
    }

    private List<Figure> inTables(FigureConfig config) {
        String title = Normalizer.heading(config.title());
        return tables.stream()
                .filter(value -> Normalizer.heading(value.title()).equals(title))
                .map(value -> inTable(value, config.id(), config.title()))
                .toList();
    }

    private Figure inTable(FigureTables.Value value, String id, String title) {
        return new Figure(
                id,
                title,
                value.year(),
                value.quantity().number(),
                value.quantity().unit(),
                value.text(),
                anchors.at(value.at()),
                value.at());
    }

    /** The first of each figure and year. */
    private static List<Figure> firsts(List<Figure> figures) {
        Set<String> seen = new HashSet<>();
        List<Figure> firsts = new ArrayList<>();
        for (Figure figure : figures) {
            if (seen.add(figure.year() + " " + Normalizer.heading(figure.id()))) {
                firsts.add(figure);
            }
        }
        return firsts;
    }
}
