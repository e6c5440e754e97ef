package org.reportsite;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reportsite.check.IntakeRule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.scan.Inventory;

/** Reports too secret to be published of which no finding tells: the rule is off, or the finding is accepted. */
final class Withheld {

    private static final String RULE = IntakeRule.CLASSIFICATION.id();
    private static final String KEY = "classification.withheld";

    private Withheld() {}

    /**
     * What the log is to say of them: a report must not go missing in silence.
     *
     * @param findings what was found, accepted findings too
     */
    static List<Problem> notices(Inventory inventory, List<Finding> findings) {
        Set<Location> told = findings.stream()
                .filter(finding -> finding.rule().equals(RULE) && finding.stands())
                .map(finding -> finding.problem().location())
                .collect(Collectors.toSet());
        return inventory.rejected().stream()
                .flatMap(file -> file.faults().stream())
                .filter(fault -> fault.rule().equals(RULE)
                        && !told.contains(fault.problem().location()))
                .map(Withheld::notice)
                .toList();
    }

    private static Problem notice(Fault fault) {
        Problem problem = fault.problem();
        return new Problem(problem.location(), null, Message.of(KEY, problem.message()), Message.of(KEY + ".hint"));
    }
}
