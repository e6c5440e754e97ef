package org.reportsite.check.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.reportsite.check.report.CheckResults.Result;
import org.reportsite.diagnostic.Severity;

/**
 * Writes {@code check-junit.xml}, as Surefire writes the results of tests: a report is a test case, an error a failure of
 * it. All that was found, warnings, notes and waived findings included, is the case's output, since some tools show but
 * one failure. Another file that has findings, such as {@code collection.yml}, is a case too.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">the format</a>
 */
public final class JunitXml {

    private JunitXml() {}

    /** The file's bytes, UTF-8 with a line feed at the end. */
    public static byte[] write(CheckResults check) {
        Map<String, List<Result>> byFile = check.results().stream()
                .collect(Collectors.groupingBy(
                        result -> result.finding().problem().location().file()));
        long failures = check.results().stream().filter(JunitXml::fails).count();
        return XmlFile.of(xml -> xml.element(
                "testsuite",
                inside -> {
                    for (String file : check.files()) {
                        write(inside, file, byFile.getOrDefault(file, List.of()));
                    }
                },
                "name",
                "report-site",
                "tests",
                String.valueOf(check.files().size()),
                "failures",
                String.valueOf(failures),
                "errors",
                "0",
                "skipped",
                "0",
                "time",
                "0"));
    }

    private static void write(XmlFile xml, String file, List<Result> results) throws XMLStreamException {
        String[] attributes = {"classname", className(file), "name", fileName(file), "time", "0"};
        if (results.isEmpty()) {
            xml.empty("testcase", attributes);
        } else {
            xml.element("testcase", inside -> write(inside, results), attributes);
        }
    }

    private static void write(XmlFile xml, List<Result> results) throws XMLStreamException {
        for (Result result : results) {
            if (fails(result)) {
                xml.text("failure", told(result), "type", result.finding().rule(), "message", result.message());
            }
        }
        xml.text("system-out", results.stream().map(JunitXml::told).collect(Collectors.joining("\n")));
    }

    private static boolean fails(Result result) {
        return result.stands() && result.finding().severity() == Severity.ERROR;
    }

    private static String told(Result result) {
        String kind = result.finding().severity().id() + (result.stands() ? " " : " (waived) ");
        return result.finding().problem().location() + " " + kind
                + result.finding().rule() + ": " + result.text();
    }

    /** The path with dots, as Jenkins takes it apart into packages and classes. */
    private static String className(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
        return stem.replace('.', '_').replace('/', '.');
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
