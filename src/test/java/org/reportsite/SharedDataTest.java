package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reportsite.testing.LinkChecker;
import org.reportsite.testing.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real collections, where they lie beside the project: they go through, every link leads somewhere. */
class SharedDataTest {

    private static final int REPORTS = 8 + 8 + 33 + 10 + 60;

    @Test
    void goThroughAndLinkUp() throws Exception {
        assumeTrue(SharedData.isHere(), "no ../shared/data");
        Path target = SharedData.built().resolve("target");
        JsonNode site = JsonMapper.shared().readTree(target.resolve("site/site.json"));
        assertThat(site.findValues("reports").stream().mapToInt(JsonNode::size).sum())
                .isEqualTo(REPORTS);
        JsonNode findings =
                JsonMapper.shared().readTree(target.resolve("check/check.json")).get("findings");
        assertThat(findings).isNotEmpty();
        assertThat(findings.findValuesAsString("rule"))
                .doesNotContain("encoding", "limit-exceeded", "report-unreadable");
        assertThat(LinkChecker.check(target.resolve("site"))).isEmpty();
    }
}
