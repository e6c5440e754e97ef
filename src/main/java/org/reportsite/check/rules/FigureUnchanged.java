package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.figure.Figure;
import org.reportsite.figure.Figures;
import org.reportsite.match.MatchedReport;

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
        MatchedReport last = report.previous();
        List<Figure> figures = last == null || last.year() != report.matched().year() - 1
                ? List.of()
                : Figures.of(report.report(), report.config().figures());
        if (last == null || figures.isEmpty()) {
            return List.of();
        }
        Map<String, BigDecimal> before = new HashMap<>();
        Figures.of(last.report(), report.config().figures()).forEach(figure -> before.put(figure.id(), figure.value()));
        return figures.stream()
                .filter(figure -> isSame(figure.value(), before.get(figure.id())))
                .map(figure -> report.fault(
                        id(), id(), null, figure.at(), figure.title(), figure.text(), String.valueOf(last.year())))
                .toList();
    }

    /** Of one value, however many zeros follow its point. */
    private static boolean isSame(BigDecimal now, @Nullable BigDecimal before) {
        return before != null && now.compareTo(before) == 0;
    }
}
