package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.BidiControls;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.Position;

/**
 * Characters that order text on the screen, anywhere in a report's file: one finding a line, since what opens and what
 * closes are deleted together. Marks of direction in a line of right-to-left text are none.
 */
@AutoService(Rule.class)
public final class BidiControl implements Rule {

    @Override
    public String id() {
        return "bidi-control";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = report.report().lines();
        for (int i = 0; i < lines.size(); i++) {
            check(lines.get(i), i + 1, report, faults);
        }
        return faults;
    }

    private void check(String line, int number, CheckedReport report, List<Fault> faults) {
        int first = first(line, 0);
        if (first == line.length()) {
            return;
        }
        boolean marksBelong = BidiControls.isRightToLeft(line);
        Set<String> names = new LinkedHashSet<>();
        int at = -1;
        for (int i = first; i < line.length(); i = first(line, i + 1)) {
            if (!marksBelong || BidiControls.isReordering(line.charAt(i))) {
                at = at < 0 ? i : at;
                names.add(BidiControls.name(line.charAt(i)));
            }
        }
        if (at >= 0) {
            Position place = new Position(number, at + 1);
            faults.add(report.fault(id(), id(), null, place, String.join(", ", names), names.size()));
        }
    }

    /** Index of the next such character, the line's length where none follows. */
    private static int first(String line, int from) {
        int i = from;
        while (i < line.length()
                && !BidiControls.isReordering(line.charAt(i))
                && !BidiControls.isMark(line.charAt(i))) {
            i++;
        }
        return i;
    }
}
