package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;

/**
 * What a report that was made from another one still says of that other one: another unit's name where its own is meant,
 * or last year's year in what is said about this year. Precise before complete: only places where nothing else can be
 * meant are looked at, such as title, self-introduction and signature.
 */
@AutoService(Rule.class)
public final class StaleIdentity implements Rule {

    @Override
    public String id() {
        return "stale-identity";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        List<StalePlace> places = new ArrayList<>(StaleYears.in(report));
        places.addAll(StrangeNames.in(report));
        return places.stream()
                .sorted(Comparator.comparing(StalePlace::at))
                .map(place ->
                        report.fault(id(), id() + "." + place.kind(), null, place.at(), place.text(), place.meant()))
                .toList();
    }
}
