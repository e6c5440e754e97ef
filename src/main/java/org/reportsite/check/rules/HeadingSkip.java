package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.WrittenHeading;

/** A Markdown heading more than one level below the heading before it. Numbered text without {@code #} has no levels. */
@AutoService(Rule.class)
public final class HeadingSkip implements Rule {

    @Override
    public String id() {
        return "heading-skip";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        List<Fault> faults = new ArrayList<>();
        List<WrittenHeading> headings = report.report().headings();
        for (int i = 1; i < headings.size(); i++) {
            int before = headings.get(i - 1).level();
            WrittenHeading heading = headings.get(i);
            if (heading.level() > before + 1) {
                faults.add(report.fault(
                        id(),
                        id(),
                        null,
                        heading.at(),
                        heading.text(),
                        marks(before),
                        marks(heading.level()),
                        marks(before + 1)));
            }
        }
        return faults;
    }

    private static String marks(int level) {
        return "#".repeat(level);
    }
}
