package org.reportsite.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Waived;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check.sarif} says beyond what CheckFormatsTest compares: by the standard, errata 01, where it is numbered. */
class SarifTest {

    /** 3.35.2: in the source where the report says it itself, external where another file does; 3.35.3 the status. */
    @Test
    void aWaivedFindingSaysWhereItIsWaived() {
        Finding finding = Findings.unknown(3);
        JsonNode run = run(
                finding.waivedBy(Waived.byComment("数字尚未公布")),
                finding.waivedBy(Waived.byBaseline("已有的问题")),
                Findings.waived(4));
        assertThat(run.at("/results")
                        .valueStream()
                        .map(result -> result.get("suppressions").toString()))
                .containsExactly(
                        "[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"数字尚未公布\"}]",
                        "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"已有的问题\"}]",
                        "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"人员变动\"}]");
        assertThat(CheckFormatsTest.sarifErrors(text(finding.waivedBy(Waived.byComment("理由")))))
                .isEmpty();
    }

    /** 3.27.23: where one result has suppressions, each has them; none is an empty list. */
    @Test
    void aFindingThatStandsHasNoSuppression() {
        assertThat(run(Findings.unknown(3)).at("/results/0/suppressions").toString())
                .isEqualTo("[]");
    }

    /** 3.14.14: a base may say what it is without saying where, which is another place on each machine. */
    @Test
    void theBaseOfThePathsIsToldWithoutAMachinesPath() {
        JsonNode run = run(Findings.unknown(3));
        assertThat(run.get("originalUriBaseIds").toString())
                .isEqualTo("{\"%SRCROOT%\":{\"description\":{\"text\":\"项目目录，即 pom.xml 所在的目录\"}}}");
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uriBaseId")
                        .asString())
                .isEqualTo("%SRCROOT%");
    }

    @ParameterizedTest
    @CsvSource({
        "src/reports/2024/新城.md, src/reports/2024/%E6%96%B0%E5%9F%8E.md",
        "a b/100%.md, a%20b/100%25.md",
        "#1?x=[y].md, %231%3Fx%3D%5By%5D.md",
        "c:d/𠮷.md, c%3Ad/%F0%A0%AE%B7.md",
    })
    void aFileIsARelativeUri(String file, String uri) {
        JsonNode run = run(Findings.at(file));
        JsonNode location = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertThat(location.get("uri").asString()).isEqualTo(uri);
        assertThat(run.at("/artifacts/0/location")).isEqualTo(location);
        assertThat(URI.create("file:///project/").resolve(uri).getPath()).isEqualTo("/project/" + file);
    }

    /** 3.4.4: an absolute URI has no base. */
    @ParameterizedTest
    @ValueSource(strings = {"/home/报告/a b.md", "D:/reports/a.md"})
    void aFileOutsideTheProjectIsAnAbsoluteUri(String file) {
        JsonNode location = run(Findings.at(file)).at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertThat(location.has("uriBaseId")).isFalse();
        URI uri = URI.create(location.get("uri").asString());
        assertThat(uri.getScheme()).isEqualTo("file");
        assertThat(uri.getPath()).endsWith(file);
    }

    private static JsonNode run(Finding... findings) {
        return JsonMapper.shared().readTree(text(findings)).at("/runs/0");
    }

    private static String text(Finding... findings) {
        CheckResults results = CheckResults.of(Findings.SITE, List.of(), List.of(findings));
        return new String(new Sarif().write(results), StandardCharsets.UTF_8);
    }
}
