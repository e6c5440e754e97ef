package org.reportsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reportsite.check.IntakeRule;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/** For the log: the years that a unit misses in one place, as one finding. */
final class MissingRuns {

    private static final String RULE = IntakeRule.REPORT_MISSING.id();

    private MissingRuns() {}

    /** The findings in their order, neighbours that miss reports of one unit folded into one. */
    static List<Finding> folded(List<Finding> findings) {
        List<Finding> folded = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= findings.size(); i++) {
            if (i == findings.size() || !isOneRun(findings.get(from), findings.get(i))) {
                folded.add(fold(findings.subList(from, i)));
                from = i;
            }
        }
        return folded;
    }

    private static boolean isOneRun(Finding one, Finding other) {
        return one.rule().equals(RULE)
                && other.rule().equals(RULE)
                && one.problem().location().equals(other.problem().location())
                && one.severity() == other.severity()
                && one.subject().collection().equals(other.subject().collection())
                && Objects.equals(one.subject().unit(), other.subject().unit());
    }

    private static Finding fold(List<Finding> run) {
        Finding first = run.get(0);
        if (run.size() == 1) {
            return first;
        }
        String years = run.stream().map(f -> String.valueOf(f.subject().year())).collect(Collectors.joining(", "));
        Problem problem = first.problem();
        Object unit = problem.message().arguments().get(0);
        return new Finding(
                RULE,
                first.severity(),
                new Problem(
                        problem.location(),
                        problem.sourceLine(),
                        Message.of(RULE + ".several", unit, years),
                        problem.hint()),
                first.subject(),
                first.waived());
    }
}
