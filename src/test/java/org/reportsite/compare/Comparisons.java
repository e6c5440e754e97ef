package org.reportsite.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.Structure;
import org.reportsite.match.MatchedReport;
import org.reportsite.text.Classification;

/** Comparisons of fixtures. */
final class Comparisons {

    private Comparisons() {}

    /** Where nothing is required. */
    static UnitComparison of(List<MatchedReport> reports) {
        return of(reports, List.of());
    }

    static UnitComparison of(List<MatchedReport> reports, List<ExpectedSection> expected) {
        Structure structure = new Structure(false, expected, true, false, List.of(), null);
        CollectionConfig config = new CollectionConfig(
                "",
                "collection.yml",
                "",
                Locale.ROOT,
                List.of(),
                null,
                List.of(),
                null,
                structure,
                Map.of(),
                List.of(),
                Classification.INTERNAL,
                List.of());
        return Comparison.compare("u", reports, config);
    }

    /** Two texts of 2022 and 2023. */
    static UnitComparison of(String earlier, String later) {
        return of(List.of(Fixture.report(2022, earlier), Fixture.report(2023, later)));
    }
}
