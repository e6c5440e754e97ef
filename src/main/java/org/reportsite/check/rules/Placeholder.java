package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.Inline;
import org.reportsite.report.PlacedText;
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
        // By place: a title is front matter and text, and must not count twice.
        Map<Position, Fault> faults = new TreeMap<>();
        for (PlacedText text : report.report().frontMatter().texts()) {
            add(report, Prose.ofInline(List.of(new Inline.Text(text.text(), text.at()))), faults);
        }
        Prose.of(report.report()).forEach(prose -> add(report, prose, faults));
        return List.copyOf(faults.values());
    }

    private void add(CheckedReport report, Prose prose, Map<Position, Fault> faults) {
        for (PlaceholderPlaces.Place place : PlaceholderPlaces.in(prose.text())) {
            Position at = prose.at(place.start());
            faults.putIfAbsent(at, report.fault(id(), id(), null, at, place.text()));
        }
    }
}
