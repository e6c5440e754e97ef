package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.PersonalDatum;

/**
 * Numbers of persons anywhere in a report's file: resident identity numbers, mobile numbers, bank cards. They were masked
 * when the file was read.
 */
@AutoService(Rule.class)
public final class PersonalData implements Rule {

    @Override
    public String id() {
        return "personal-data";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        return report.report().personalData().stream()
                .map(datum -> fault(report, datum))
                .toList();
    }

    private Fault fault(CheckedReport report, PersonalDatum datum) {
        Message message = Message.of(id() + "." + datum.kind().name().toLowerCase(Locale.ROOT), datum.masked());
        return Fault.of(id(), report.problem(datum.at(), message, Message.of(id() + ".hint")));
    }
}
