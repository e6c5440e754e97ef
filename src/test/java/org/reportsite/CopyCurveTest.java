package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.check.RuleCatalog;
import org.reportsite.collection.ConfigReader;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.match.MatchedReport;
import org.reportsite.site.UnitOutline;
import org.reportsite.testing.SharedData;

/** How much of a section must be copied to be found, measured on real collections. */
class CopyCurveTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/reportsite/copy-curve.txt");

    @TempDir
    private Path project;

    @Test
    void sectionsAreFoundFromHalfOfTheirSentencesOn() throws Exception {
        assumeTrue(SharedData.isHere(), "SKIPPED: no ../shared/data");
        String curve = curve(SharedData.copy(project));
        if (Boolean.getBoolean("rewrite")) {
            Files.writeString(EXPECTED, curve);
        }
        assertThat(curve).isEqualTo(Files.readString(EXPECTED));
    }

    static String curve(Path project) throws IOException, InvalidInputException {
        Map<String, List<List<MatchedReport>>> reports = read(project);
        List<List<MatchedReport>> governments = new ArrayList<>(reports.get("gwr"));
        governments.addAll(reports.get("hailar"));
        CopyCurve curve = new CopyCurve();
        curve.lastYear("gwr-cn", CopyCurve.years(reports.get("gwr")));
        curve.lastYear("hailar-cn", CopyCurve.years(reports.get("hailar")));
        curve.lastYear("k8s-annual", CopyCurve.years(reports.get("k8s")));
        curve.otherUnit("gwr-cn and hailar-cn", CopyCurve.neighbours(governments));
        curve.otherUnit("k8s-annual", CopyCurve.neighbours(reports.get("k8s")));
        return curve.toString();
    }

    private static Map<String, List<List<MatchedReport>>> read(Path project) throws IOException, InvalidInputException {
        CheckRequest request = new CheckRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2,
                ReportSelection.ALL,
                false);
        ConfigReader.Result settings =
                ConfigReader.read(request.source(), project, RuleCatalog.load().ids());
        Map<String, List<List<MatchedReport>>> reports = new HashMap<>();
        for (CollectionCheck check : CheckSession.open(request, settings).collections()) {
            List<List<MatchedReport>> units = new ArrayList<>();
            for (UnitOutline unit : check.outline().units()) {
                units.add(check.read(unit.id()).reports());
            }
            reports.put(check.outline().config().id(), units);
        }
        return reports;
    }
}
