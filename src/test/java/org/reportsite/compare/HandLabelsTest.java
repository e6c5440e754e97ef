package org.reportsite.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.reportsite.compare.Scores.Outcome;
import org.reportsite.compare.SectionComparison.Change;
import org.reportsite.match.MatchedReport;
import org.reportsite.testing.Fixtures;

/** Real reports are compared as a reader compared them; {@code expected.txt} beside the labels has the table. */
class HandLabelsTest {

    private static final List<Integer> YEARS = List.of(2023, 2024, 2025);

    @Test
    void agreeWithTheReader() throws Exception {
        assumeTrue(RealReports.areHere(), "no ../shared/data");
        Labels labels = new Labels();
        List<Outcome> told = told();
        Scores all = scores(labels, told, label -> true);
        Scores sure = scores(labels, told, labels.areDoubtful().negate());
        Fixtures.assertMatches(
                Labels.expected(),
                "All labels\n" + all.table() + "\nWithout the doubtful\n" + sure.table() + disagreements(all, labels));
        assertThat(sure.f1())
                .allSatisfy((kind, value) -> assertThat(value).as(kind.id()).isGreaterThanOrEqualTo(0.90));
    }

    private static Scores scores(Labels labels, List<Outcome> told, Predicate<Outcome> wanted) {
        return new Scores(
                labels.all().stream().filter(wanted).toList(),
                told.stream().filter(labels.areLabelled()).filter(wanted).toList());
    }

    private static String disagreements(Scores scores, Labels labels) {
        StringBuilder lines = new StringBuilder("\nDisagreements (? doubtful)\n");
        scores.missed().forEach(label -> lines.append("label ").append(line(label, labels)));
        scores.wrong().forEach(told -> lines.append("told  ").append(line(told, labels)));
        return lines.toString();
    }

    private static String line(Outcome outcome, Labels labels) {
        String doubt = labels.areDoubtful().test(outcome) ? " ?" : "";
        return outcome.kind().id() + " " + outcome.from() + " -> " + outcome.to() + doubt + "\n";
    }

    private static List<Outcome> told() throws Exception {
        RealReports collection = new RealReports("gwr");
        List<MatchedReport> reports = new ArrayList<>();
        List<References> references = new ArrayList<>();
        for (int year : YEARS) {
            String path = "gwr-cn/txt/" + year + ".txt";
            reports.add(collection.read("state-council", year, path));
            references.add(new References(path, year + ".txt"));
        }
        List<Outcome> told = new ArrayList<>();
        UnitComparison comparison = Comparison.compare("state-council", reports, collection.config());
        for (SectionComparison section : comparison.sections()) {
            for (int t = 1; t < YEARS.size(); t++) {
                outcomes(section.changes().get(t - 1), references.get(t - 1), references.get(t), told);
            }
        }
        return told;
    }

    private static void outcomes(Change change, References from, References to, List<Outcome> into) {
        String step = change.from() + ">" + change.to() + " ";
        change.sentences()
                .forEach(s -> into.add(new Outcome(
                        s.kind(),
                        s.from() == null ? null : step + from.of(s.from()),
                        s.to() == null ? null : step + to.of(s.to()))));
    }
}
