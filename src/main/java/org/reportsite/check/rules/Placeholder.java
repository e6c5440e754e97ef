package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;

/**
 * Text of a template that was never filled in: {@code XX市}, {@code ××}, {@code 20xx年}, {@code x余万元}, {@code TODO},
 * {@code ____}, {@code 【请填写】}, {@code [insert name]}. One finding a place: names that only a word such as 市 or 区
 * joins are one place, and so are the parts of a date, since each is mended in one go. Code and addresses of links are
 * not looked at. Precise before complete: X光, {@code 5×3} and Roman numbers are none.
 */
@AutoService(Rule.class)
public final class Placeholder implements Rule {

    @Override
    public String id() {
        return "placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        // By place: a title may be read from two sources and must not count twice.
        Map<Position, Fault> faults = new LinkedHashMap<>();
        for (Prose prose : Prose.of(report.report())) {
            for (PlaceholderPlaces.Place place : PlaceholderPlaces.in(prose.text())) {
                Position at = prose.at(place.start());
                faults.putIfAbsent(at, report.fault(id(), id(), null, at, place.text()));
            }
        }
        return List.copyOf(faults.values());
    }
}
