package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reportsite.check.RuleCatalog;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ConfigReader;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.testing.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Review and plan are found in every government report from 2003 on, by the aliases written down for them. */
class SharedDataRolesTest {

    private static final int FIRST_YEAR = 2003;
    private static final int LAST_YEAR = 2025;

    @Test
    void reviewAndPlanAreInEveryGovernmentReport() throws Exception {
        assumeTrue(SharedData.isHere(), "SKIPPED: no ../shared/data");
        Path project = SharedData.built();
        JsonNode collections = JsonMapper.shared()
                .readTree(project.resolve("target/site/site.json"))
                .get("collections");
        Set<String> reviews = sections(project, Role.REVIEW);
        Set<String> plans = sections(project, Role.PLAN);
        List<Integer> years = new ArrayList<>();
        for (JsonNode report : reports(collections, "gwr")) {
            int year = report.get("year").asInt();
            if (year >= FIRST_YEAR) {
                years.add(year);
                assertThat(ids(report)).as("review of %d", year).containsAnyElementsOf(reviews);
                assertThat(ids(report)).as("plan of %d", year).containsAnyElementsOf(plans);
            }
        }
        assertThat(years).hasSize(LAST_YEAR - FIRST_YEAR + 1).doesNotHaveDuplicates();
    }

    private static Set<String> sections(Path project, Role role) throws Exception {
        List<CollectionConfig> all = ConfigReader.read(
                        project.resolve("src/reports"),
                        project,
                        RuleCatalog.load().ids())
                .config()
                .collections();
        return all.stream()
                .filter(config -> config.id().equals("gwr"))
                .flatMap(config -> config.expectedSections().stream())
                .filter(section -> section.role() == role)
                .map(ExpectedSection::id)
                .collect(Collectors.toSet());
    }

    private static JsonNode reports(JsonNode collections, String id) {
        return collections.values().stream()
                .filter(collection -> collection.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .get("units")
                .get(0)
                .get("reports");
    }

    private static List<String> ids(JsonNode report) {
        return report.get("sections").values().stream()
                .map(section -> section.get("id").asString(""))
                .toList();
    }
}
