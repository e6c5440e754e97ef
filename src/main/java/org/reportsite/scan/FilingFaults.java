package org.reportsite.scan;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.collection.ReportLocator;
import org.reportsite.collection.ReportPlace;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.read.Source;

/** What is wrong with where a report lies and what it is called. */
final class FilingFaults {

    private FilingFaults() {}

    static List<Fault> of(Source source, ReportPlace place) {
        List<Fault> faults = new ArrayList<>();
        if (place.year() == null) {
            faults.add(yearUnknown(source));
        }
        if (place.unit() == null) {
            faults.add(fault(source, "unit-unknown"));
        }
        if (place.yearMismatch()) {
            faults.add(fault(
                    source,
                    "year-mismatch",
                    String.valueOf(place.year()),
                    String.valueOf(source.frontMatter().year())));
        }
        return faults;
    }

    static Fault empty(Source source) {
        return fault(source, "report-empty");
    }

    static Fault duplicate(Source source, String unitName, int year, String firstFile) {
        return fault(source, "report-duplicate", unitName, String.valueOf(year), firstFile);
    }

    private static Fault yearUnknown(Source source) {
        String name = source.file().substring(source.file().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        Message message = ReportLocator.likelyYear(source.file())
                .map(year -> Message.of("year-unknown.like", String.valueOf(year)))
                .orElseGet(() -> Message.of("year-unknown"));
        Message hint = Message.of("year-unknown.hint", name.substring(0, dot), name.substring(dot));
        return Fault.of("year-unknown", problem(source, message, hint));
    }

    /** A fault whose message and hint take the same arguments. */
    private static Fault fault(Source source, String rule, Object... arguments) {
        return Fault.of(rule, problem(source, Message.of(rule, arguments), Message.of(rule + ".hint", arguments)));
    }

    private static Problem problem(Source source, Message message, Message hint) {
        return new Problem(Location.startOf(source.file()), source.lines().get(0), message, hint);
    }
}
