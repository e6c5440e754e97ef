package org.reportsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;
import org.reportsite.diagnostic.Waived;
import org.reportsite.text.Classification;

class CollectionSummaryTest {

    @Test
    void countsEachFileThatFailedOnce() {
        assertThat(failed(
                        finding("year-unknown", Severity.ERROR, "misc.md"),
                        finding("unit-unknown", Severity.ERROR, "misc.md"),
                        finding("report-duplicate", Severity.ERROR, "2023/a.md")))
                .isEqualTo(2);
    }

    @Test
    void countsNoFileThatStandsInItsUnitsYear() {
        assertThat(failed(finding("report-unreadable", Severity.ERROR, "2022/a.md")))
                .isZero();
    }

    @Test
    void countsNeitherMissingReportsNorWaiversNorWhatIsNoError() {
        Waived waived = new Waived("r", "o", LocalDate.EPOCH);
        assertThat(failed(
                        finding("report-missing", Severity.ERROR, "2021/a.md"),
                        finding("waiver-expired", Severity.ERROR, "collection.yml"),
                        finding("encoding", Severity.WARNING, "b.md"),
                        finding("report-empty", Severity.ERROR, "c.md", waived)))
                .isZero();
    }

    /** In a collection whose unit has an unreadable file of 2022. */
    private static int failed(Finding... findings) {
        CollectionConfig config = new CollectionConfig(
                "",
                "collection.yml",
                "x",
                Locale.ROOT,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of());
        Absence unreadable = Absence.rejected(2022, List.of(finding("report-unreadable", Severity.ERROR, "2022/a.md")));
        UnitOutline unit = new UnitOutline("a", "a", null, List.of(), List.of(), List.of(unreadable));
        return new CollectionSummary(
                        new CollectionOutline(config, List.of(2022), List.of(unit)),
                        List.of(),
                        List.of(findings),
                        List.of())
                .failedFiles();
    }

    private static Finding finding(String rule, Severity severity, String file) {
        return finding(rule, severity, file, null);
    }

    private static Finding finding(String rule, Severity severity, String file, @Nullable Waived waived) {
        Message message = Message.of("m");
        return new Finding(
                rule,
                severity,
                new Problem(Location.startOf(file), null, message, message),
                new Subject("", null, null, null),
                waived);
    }
}
