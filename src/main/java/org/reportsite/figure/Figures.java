package org.reportsite.figure;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportsite.collection.FigureConfig;
import org.reportsite.report.GivenFigure;
import org.reportsite.report.Prose;
import org.reportsite.report.Report;

/** Reads a report's figures. */
public final class Figures {

    private Figures() {}

    /**
     * The figures of a report. What front matter gives goes before what the text says; in the text the first place that a
     * figure's pattern matches, and whose group is a number, counts. Code is not looked at.
     *
     * @param configured the collection's figures
     * @return those that the report has, in the collection's order, then those that only front matter names
     */
    public static List<Figure> of(Report report, List<FigureConfig> configured) {
        Map<String, GivenFigure> given = new LinkedHashMap<>();
        report.frontMatter().figures().forEach(figure -> given.put(figure.id(), figure));
        List<Prose> prose = configured.isEmpty() ? List.of() : Prose.of(report);
        List<Figure> figures = new ArrayList<>();
        for (FigureConfig config : configured) {
            GivenFigure own = given.remove(config.id());
            (own == null ? inText(config, prose) : figure(own, config.title(), config.measure()))
                    .ifPresent(figures::add);
        }
        given.values().forEach(own -> figure(own, own.id(), "").ifPresent(figures::add));
        return List.copyOf(figures);
    }

    private static Optional<Figure> figure(GivenFigure given, String title, String measure) {
        return Quantity.parse(given.value(), measure)
                .map(value -> new Figure(given.id(), title, value, given.value(), given.at()));
    }

    private static Optional<Figure> inText(FigureConfig config, List<Prose> all) {
        for (Prose prose : all) {
            Matcher matcher = config.pattern().matcher(prose.text());
            while (matcher.find()) {
                String text = matcher.group(1);
                int start = matcher.start(1);
                Optional<Figure> figure = text == null
                        ? Optional.empty()
                        : Quantity.parse(text, config.measure())
                                .map(value ->
                                        new Figure(config.id(), config.title(), value, text.strip(), prose.at(start)));
                if (figure.isPresent()) {
                    return figure;
                }
            }
        }
        return Optional.empty();
    }
}
