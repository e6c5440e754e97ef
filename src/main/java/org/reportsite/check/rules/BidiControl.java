package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.BidiControls;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.Position;
import org.reportsite.report.Prose;

/**
 * Characters that order text on the screen, anywhere in a report's file, as themselves or as references that its text
 * shows: one finding a line, since what opens and what
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
        references(report, faults);
        return faults;
    }

    /** Where the text shows such a character that its line holds only as a character reference. */
    private void references(CheckedReport report, List<Fault> faults) {
        List<String> lines = report.report().lines();
        Set<Integer> told = new HashSet<>();
        for (Prose prose : Prose.of(report.report())) {
            String text = prose.text();
            for (int i = first(text, 0); i < text.length(); i = first(text, i + 1)) {
                Position at = prose.at(i);
                String line = lines.get(at.line() - 1);
                boolean isWritten = first(line, 0) < line.length();
                boolean belongs = !BidiControls.isReordering(text.charAt(i)) && BidiControls.isRightToLeft(text);
                if (!isWritten && !belongs && told.add(at.line())) {
                    faults.add(report.fault(id(), id(), null, at, BidiControls.name(text.charAt(i)), 1));
                }
            }
        }
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
