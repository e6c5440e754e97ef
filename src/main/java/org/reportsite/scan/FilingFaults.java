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

    /** Where nothing tells the year, examples need one. */
    private static final String EXAMPLE_YEAR = "2024";

    private FilingFaults() {}

    static List<Fault> of(Source source, ReportPlace place) {
        List<Fault> faults = new ArrayList<>();
        if (place.year() == null) {
            faults.add(yearUnknown(source));
        }
        if (place.unit() == null) {
            faults.add(unitUnknown(source, place));
        }
        if (place.otherYear() != null) {
            boolean inFrontMatter =
                    place.otherYear().equals(source.frontMatter().year());
            faults.add(yearMismatch(source, inFrontMatter, place));
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
        Integer likely = ReportLocator.likelyYear(source.file()).orElse(null);
        String file = name(source);
        int dot = file.lastIndexOf('.');
        Message message =
                likely == null ? Message.of("year-unknown") : Message.of("year-unknown.like", String.valueOf(likely));
        String year = likely == null ? EXAMPLE_YEAR : String.valueOf(likely);
        Message hint = Message.of("year-unknown.hint", file.substring(0, dot), file.substring(dot), year);
        return Fault.of("year-unknown", problem(source, message, hint));
    }

    private static Fault unitUnknown(Source source, ReportPlace place) {
        String file = name(source);
        String year = place.year() == null ? EXAMPLE_YEAR : String.valueOf(place.year());
        Object[] example = {year, file.substring(file.lastIndexOf('.'))};
        // A unit that nobody knows is the cause, where one is given.
        return at(source, "unit", "unit-unknown", Message.of("unit-unknown", example), hint("unit-unknown", example));
    }

    private static Fault yearMismatch(Source source, boolean inFrontMatter, ReportPlace place) {
        Object[] years = {String.valueOf(place.year()), String.valueOf(place.otherYear())};
        String key = inFrontMatter ? "year-mismatch" : "year-mismatch.name";
        return inFrontMatter
                ? at(source, "year", "year-mismatch", Message.of(key, years), hint(key, years))
                : Fault.of("year-mismatch", problem(source, Message.of(key, years), hint(key, years)));
    }

    /** A fault at a key of the front matter; at the file's start where the front matter doesn't give it. */
    private static Fault at(Source source, String key, String rule, Message message, Message hint) {
        Location at = FrontMatterPlace.of(source, key).orElse(Location.startOf(source.file()));
        return Fault.of(rule, new Problem(at, source.lines().get(at.line() - 1), message, hint));
    }

    private static Message hint(String key, Object... arguments) {
        return Message.of(key + ".hint", arguments);
    }

    private static String name(Source source) {
        return source.file().substring(source.file().lastIndexOf('/') + 1);
    }

    /** A fault whose message and hint take the same arguments. */
    private static Fault fault(Source source, String rule, Object... arguments) {
        return Fault.of(rule, problem(source, Message.of(rule, arguments), Message.of(rule + ".hint", arguments)));
    }

    private static Problem problem(Source source, Message message, Message hint) {
        return new Problem(Location.startOf(source.file()), source.lines().get(0), message, hint);
    }
}
