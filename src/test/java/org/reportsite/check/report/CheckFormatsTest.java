package org.reportsite.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.testing.Fixtures;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The check's files of every case under {@code src/test/resources/golden}, which GoldenTest holds against what is written:
 * each is valid by its schema, and read back by a library that CI servers use it says the same as {@code check.json}.
 */
class CheckFormatsTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/check-formats");
    private static final Predicate<JsonNode> STANDS =
            finding -> finding.get("waiver").isNull();

    static List<Path> cases() {
        return Fixtures.cases("golden").stream()
                .map(folder -> folder.resolve("expected/check"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sarif(Path folder) throws Exception {
        String text = Files.readString(folder.resolve("check.sarif"));
        assertThat(sarifErrors(text)).isEmpty();
        assertThat(places(Parser.SARIF, text)).isEqualTo(expected(folder, finding -> true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void junit(Path folder) throws Exception {
        assertValid(Path.of("target/schemas/surefire-test-report.xsd"), folder.resolve("check-junit.xml"));
        String text = Files.readString(folder.resolve("check-junit.xml"));
        assertThat(withoutRules(places(Parser.JUNIT, text)))
                .isEqualTo(withoutRules(expected(
                        folder,
                        STANDS.and(finding -> finding.get("severity").asString().equals("error")))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void checkstyle(Path folder) throws Exception {
        assertValid(SCHEMAS.resolve("checkstyle.xsd"), folder.resolve("check-checkstyle.xml"));
        String text = Files.readString(folder.resolve("check-checkstyle.xml"));
        assertThat(places(Parser.CHECKSTYLE, text)).isEqualTo(expected(folder, STANDS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void codeQuality(Path folder) throws Exception {
        String text = Files.readString(folder.resolve("check-codequality.json"));
        assertThat(errors(Files.readString(SCHEMAS.resolve("codequality.schema.json")), text))
                .isEmpty();
        assertThat(places(Parser.CODECLIMATE, text)).isEqualTo(expected(folder, STANDS));
    }

    /** What OASIS' schema finds wrong with a SARIF file. */
    static List<String> sarifErrors(String text) {
        try (InputStream schema = CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return errors(new String(schema.readAllBytes(), StandardCharsets.UTF_8), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(String schema, String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema, InputFormat.JSON)
                .validate(text, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static void assertValid(Path schema, Path xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(xml.toFile()));
    }

    /** {@code file:line severity rule} of each finding, as a CI server sees it. */
    private static List<String> places(Parser parser, String text) throws Exception {
        return parser.getViolationsParser().parseReportOutput(text, new Quiet()).stream()
                .map(CheckFormatsTest::place)
                .sorted()
                .toList();
    }

    private static String place(Violation violation) {
        String severity = switch (violation.getSeverity()) {
            case ERROR -> "error";
            case WARN -> "warning";
            case INFO -> "info";
        };
        String file = URLDecoder.decode(violation.getFile(), StandardCharsets.UTF_8);
        return file + ":" + violation.getStartLine() + " " + severity + " "
                + violation.getRule().replace("report-site.", "");
    }

    private static List<String> expected(Path folder, Predicate<JsonNode> counted) {
        JsonNode check = JsonMapper.shared().readTree(folder.resolve("check.json"));
        return check.get("findings")
                .valueStream()
                .filter(counted)
                .map(finding -> finding.get("file").asString() + ":"
                        + finding.get("line").asInt() + " "
                        + finding.get("severity").asString() + " "
                        + finding.get("rule").asString())
                .sorted()
                .toList();
    }

    /** A failure's rule is its type, which the library does not read. */
    private static List<String> withoutRules(List<String> places) {
        return places.stream()
                .map(place -> place.substring(0, place.lastIndexOf(' ')))
                .sorted()
                .toList();
    }

    /** What can't be read shows by its absence. */
    private static final class Quiet implements ViolationsLogger {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable cause) {}
    }
}
