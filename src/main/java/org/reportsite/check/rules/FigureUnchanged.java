package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.figure.Figure;
import org.reportsite.figure.ReportFigures;

/** A figure with the value that it had in last year's report: it may have been carried over. */
@AutoService(Rule.class)
public final class FigureUnchanged implements Rule {

    @Override
    public String id() {
        return "figure-unchanged";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        ReportFigures last = report.previousFigures();
        if (last == null || last.year() != report.matched().year() - 1) {
            return List.of();
        }
        Map<String, Figure> before = new HashMap<>();
        last.named().forEach(figure -> before.put(figure.id(), figure));
        return report.figures().named().stream()
                .filter(figure -> isSame(figure, before.get(figure.id())))
                .map(figure -> report.fault(
                        id(), id(), null, figure.at(), figure.title(), figure.text(), String.valueOf(last.year())))
                .toList();
    }

    /** Of one value, in whatever unit each is written. */
    private static boolean isSame(Figure now, @Nullable Figure before) {
        return before != null
                && before.in(now.unit())
                        .filter(value -> value.compareTo(now.number()) == 0)
                        .isPresent();
    }
}
