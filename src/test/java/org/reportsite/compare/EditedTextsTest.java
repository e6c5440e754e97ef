package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportsite.compare.Scores.Outcome;
import org.reportsite.testing.Fixtures;
import org.reportsite.text.Sentences;

/**
 * Every kind is told with an F1 of at least 0.90 in real texts edited by rule: they lie beside the project. The tables
 * are in {@code shared-data/edited}.
 */
class EditedTextsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/shared-data/edited");

    private static final String NO_PLAIN_LINE = "(?s)(?:[#|=] *|[一二三四五六七八九十]是|（[一二三四五六七八九十]+）|[0-9]+[.] ).*|.*\\t.*";

    /** Reports to edit; what is put in comes from the next year's, so that partners by chance exist. */
    private enum Collection {
        GWR("gwr", "gwr-cn/txt/%s.txt", "2012", "2018", "2024"),
        HAILAR("hailar", "hailar-cn/txt/%s.txt", "2012", "2014", "2016", "2018"),
        K8S(
                "k8s",
                "k8s-annual/%s.md",
                "sig-api-machinery/annual-report-2021",
                "sig-apps/annual-report-2022",
                "sig-auth/annual-report-2024",
                "sig-cli/annual-report-2022",
                "sig-cluster-lifecycle/annual-report-2024",
                "sig-docs/annual-report-2022",
                "sig-instrumentation/annual-report-2021");

        private final String configuration;
        private final String files;
        private final String reports;

        Collection(String configuration, String files, String... reports) {
            this.configuration = configuration;
            this.files = files;
            this.reports = String.join(" ", reports);
        }

        private static String nextOf(String report) {
            int year = Integer.parseInt(report.substring(report.length() - 4));
            return report.substring(0, report.length() - 4) + (year + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Collection.class)
    void tellsEveryKind(Collection collection) throws Exception {
        assumeTrue(RealReports.areHere(), "no ../shared/data");
        Scores scores = scores(collection);
        Fixtures.assertMatches(EXPECTED.resolve(collection.configuration + ".txt"), scores.table());
        assertThat(scores.f1())
                .allSatisfy((kind, value) -> assertThat(value).as(kind.id()).isGreaterThanOrEqualTo(0.90));
    }

    private static Scores scores(Collection collection) throws Exception {
        RealReports reports = new RealReports(collection.configuration);
        Random random = new Random(20261124);
        List<Outcome> truth = new ArrayList<>();
        List<Outcome> told = new ArrayList<>();
        for (String report : collection.reports.split(" ", -1)) {
            List<String> others = slots(reports, collection, Collection.nextOf(report)).stream()
                    .map(Slot::text)
                    .filter(Edits::isEditable)
                    .distinct()
                    .toList();
            EditedReport edited = new EditedReport(random, slots(reports, collection, report), others);
            truth.addAll(SlowTruth.of(edited.earlier(), edited.later()));
            told.addAll(told(edited));
        }
        return new Scores(truth, told);
    }

    private static List<Outcome> told(EditedReport edited) {
        return Comparisons.of(EditedReport.text(edited.earlier()), EditedReport.text(edited.later()))
                .sections()
                .stream()
                .flatMap(section -> section.changes().get(0).sentences().stream())
                .map(s -> new Outcome(s.kind(), s.from(), s.to()))
                .toList();
    }

    /** The sentences of a report's sections, without tables and what a fixture would take for a marker. */
    private static List<Slot> slots(RealReports reports, Collection collection, String name) throws Exception {
        ReportText text = ReportText.of(reports.read("unit", 2024, String.format(collection.files, name)));
        return text.sentences().stream()
                .filter(s -> text.sectionOf(s).matched() != null)
                .filter(s -> !s.text().matches(NO_PLAIN_LINE)
                        && Sentences.split(s.text()).equals(List.of(s.text())))
                .map(s -> new Slot(s.text(), s.section(), s.part()))
                .toList();
    }
}
