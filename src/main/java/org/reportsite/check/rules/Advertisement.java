package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;

/** Text that a download site added: its footer, or a notice that the text is cut off. It isn't published. */
@AutoService(Rule.class)
public final class Advertisement implements Rule {

    @Override
    public String id() {
        return "advertisement";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        return report.report().advertisements().stream()
                .map(passage -> report.fault(id(), id(), null, passage.at()))
                .toList();
    }
}
