package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.link.Destination.Nowhere;
import org.reportsite.report.AllInlines;
import org.reportsite.report.Inline;

/** An image that can't be published: only its description is. */
@AutoService(Rule.class)
public final class ImageMissing implements Rule {

    @Override
    public String id() {
        return "image-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        List<Fault> faults = new ArrayList<>();
        for (Inline inline : AllInlines.of(report.report())) {
            if (inline instanceof Inline.Image image
                    && report.references().image(image.target()) instanceof Nowhere nowhere) {
                faults.add(BrokenReference.fault(report, id(), id(), image.at(), image.target(), nowhere));
            }
        }
        return faults;
    }
}
