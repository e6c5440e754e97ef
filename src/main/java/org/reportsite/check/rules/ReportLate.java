package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.collection.Expected;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedReport;
import org.reportsite.report.Position;

/** A report that was handed in after the day by which it was due. */
@AutoService(Rule.class)
public final class ReportLate implements Rule {

    private static final Pattern DATE = Pattern.compile("date\\s*:.*");

    @Override
    public String id() {
        return "report-late";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        LocalDate date = report.report().frontMatter().date();
        MatchedReport matched = report.matched();
        LocalDate due = report.config()
                .owedBy(matched.unit())
                .filter(expected -> expected.years().contains(matched.year()))
                .flatMap((Expected expected) -> expected.dueDay(matched.year()))
                .orElse(null);
        return date == null || due == null || !date.isAfter(due)
                ? List.of()
                : List.of(report.fault(id(), id(), null, place(report), date.toString(), due.toString()));
    }

    /** The front matter's line that names the day; the first line where it is written in an unusual form. */
    private static Position place(CheckedReport report) {
        List<String> lines = report.report().lines();
        for (int i = 1; i < lines.size() && !lines.get(i).startsWith("---"); i++) {
            if (DATE.matcher(lines.get(i)).matches()) {
                return new Position(i + 1, 1);
            }
        }
        return Position.START;
    }
}
