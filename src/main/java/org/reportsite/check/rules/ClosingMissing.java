package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;

/** No closing where the structure requires one, reported at the report's end. */
@AutoService(Rule.class)
public final class ClosingMissing implements Rule {

    @Override
    public String id() {
        return "closing-missing";
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
        boolean required = report.structure().filter(Structure::closingRequired).isPresent();
        return required && report.report().closing().isEmpty()
                ? List.of(report.structure().orElseThrow().closingStarters().stream()
                        .findFirst()
                        .map(starter -> report.fault(id(), "closing-missing.starter", null, report.end(), starter))
                        .orElseGet(() -> report.fault(id(), id(), null, report.end())))
                : List.of();
    }
}
