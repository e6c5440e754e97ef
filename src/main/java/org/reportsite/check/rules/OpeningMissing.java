package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;

/** No text before the first section, title and salutation apart, where the structure requires some. */
@AutoService(Rule.class)
public final class OpeningMissing implements Rule {

    @Override
    public String id() {
        return "opening-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean readsStructure() {
        return true;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        boolean required = report.structure().filter(Structure::openingRequired).isPresent();
        if (!required || !PlainText.of(report.report().opening()).isBlank()) {
            return List.of();
        }
        return report.sections().isEmpty()
                ? List.of(report.fault(id(), "opening-missing.alone", null, Position.START))
                : List.of(report.fault(
                        id(),
                        id(),
                        null,
                        report.sections().get(0).section().at(),
                        report.sections().get(0).section().title()));
    }
}
