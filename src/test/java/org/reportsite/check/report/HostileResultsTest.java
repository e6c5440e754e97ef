package org.reportsite.check.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Waived;
import org.w3c.dom.Document;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a report, a file's name or a reason, the check's files can be read. */
class HostileResultsTest {

    /** What XML 1.0 can't hold, what it must escape, and what is legal and rare. */
    static Stream<String> texts() {
        return Stream.of(
                "\u0000",
                "\u0001\u0008\u000B\u001F",
                "\uD800",
                "a\uDC00b",
                "\uFFFE\uFFFF",
                "<&>\"']]>",
                "\r\n\t",
                "\u0085",
                "\uD83D\uDE00");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void xmlIsWellFormed(String text) throws Exception {
        CheckResults results = results(text);
        assertThat(parsed(JunitXml.write(results))
                        .getElementsByTagName("failure")
                        .getLength())
                .isEqualTo(1);
        assertThat(parsed(Checkstyle.write(results))
                        .getElementsByTagName("error")
                        .getLength())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonIsReadBack(String text) {
        CheckResults results = results(text);
        List<Finding> findings = findings(text);
        for (byte[] json : List.of(
                new Sarif().write(results),
                CodeQuality.write(results),
                new CheckJson(Findings.LANGUAGES).write(findings))) {
            assertThat(JsonMapper.shared().readTree(new String(json, UTF_8)).isContainer())
                    .isTrue();
        }
    }

    private static CheckResults results(String text) {
        return CheckResults.of(Findings.SITE, List.of(), findings(text));
    }

    private static List<Finding> findings(String text) {
        Finding standing = Findings.placeholder("src/" + text + ".md", text, text);
        return List.of(standing, Findings.unknown(3).waivedBy(Waived.byComment(text)));
    }

    private static Document parsed(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
