package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the government reports of 2023 to 2025 aim at appears under the right years, not what they say of the year before. */
class SharedDataFiguresTest {

    @TempDir
    private Path project;

    @Test
    void aimsAreFiguresOfTheirYears() throws Exception {
        assumeTrue(SharedData.isHere(), "SKIPPED: no ../shared/data");
        SharedData.government(project, 2023, 2025);
        Path site = project.resolve("site");
        SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                site,
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 31),
                1));
        JsonNode series =
                JsonMapper.shared().readTree(site.resolve("figures.json")).get("series");
        Map<String, String> found = new TreeMap<>();
        for (JsonNode one : series) {
            String title =
                    one.get("title").asString() + " " + one.get("measure").asString();
            for (JsonNode point : one.get("points")) {
                assertThat(point.get("page").asString()).isEqualTo("state-council/" + point.get("year") + ".html");
                found.merge(title, point.get("year") + ": " + point.get("value"), (a, b) -> a + ", " + b);
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "国内生产总值增长目标 %", "2023: 5, 2024: 5, 2025: 5",
                        "城镇新增就业目标 万人", "2023: 1200, 2024: 1200, 2025: 1200",
                        "城镇调查失业率目标 %", "2023: 5.5, 2024: 5.5, 2025: 5.5",
                        "居民消费价格涨幅目标 %", "2023: 3, 2024: 3, 2025: 2",
                        "赤字率 %", "2023: 3, 2024: 3, 2025: 4",
                        "粮食产量目标 万亿斤", "2023: 1.3, 2024: 1.3, 2025: 1.4"));
        assertThat(Files.readString(site.resolve("figures.html"))).contains("5%左右", "1200万人左右", "与上年相同");
    }
}
