package org.reportsite.check.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.reportsite.check.report.CheckResults.Result;
import org.reportsite.diagnostic.Location;

/**
 * Writes {@code check-checkstyle.xml}: Checkstyle's XML, which most tools that show findings read. Waived findings are not
 * in it, since the format has no way to mark them.
 */
public final class Checkstyle {

    private Checkstyle() {}

    /** The file's bytes, UTF-8 with a line feed at the end. */
    public static byte[] write(CheckResults check) {
        Map<String, List<Result>> byFile = check.results().stream()
                .filter(Result::stands)
                .collect(Collectors.groupingBy(
                        result -> result.finding().problem().location().file(), TreeMap::new, Collectors.toList()));
        return XmlFile.of(xml -> {
            if (byFile.isEmpty()) {
                xml.empty("checkstyle", "version", "10.0");
                return;
            }
            xml.element("checkstyle", inside -> write(inside, byFile), "version", "10.0");
        });
    }

    private static void write(XmlFile xml, Map<String, List<Result>> byFile) throws XMLStreamException {
        for (Map.Entry<String, List<Result>> file : byFile.entrySet()) {
            xml.element("file", inside -> write(inside, file.getValue()), "name", file.getKey());
        }
    }

    private static void write(XmlFile xml, List<Result> results) throws XMLStreamException {
        for (Result result : results) {
            Location at = result.finding().problem().location();
            xml.empty(
                    "error",
                    "line",
                    String.valueOf(at.line()),
                    "column",
                    String.valueOf(at.column()),
                    "severity",
                    result.finding().severity().id(),
                    "message",
                    result.message() + " " + result.hint(),
                    "source",
                    "report-site." + result.finding().rule());
        }
    }
}
