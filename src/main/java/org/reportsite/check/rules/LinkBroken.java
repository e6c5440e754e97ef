package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Severity;
import org.reportsite.link.AttachedFile;
import org.reportsite.link.Destination.Nowhere;
import org.reportsite.report.AllInlines;
import org.reportsite.report.Inline;
import org.reportsite.report.Position;

/**
 * A link that leads neither to a report of the collection, nor to a file that is published with it, nor to the web; or
 * an attachment that can't be published.
 */
@AutoService(Rule.class)
public final class LinkBroken implements Rule {

    @Override
    public String id() {
        return "link-broken";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Fault> check(CheckedReport report) {
        // By place: a link may be cut in two where a point begins inside it.
        Map<Position, Fault> faults = new LinkedHashMap<>();
        for (AttachedFile file : report.references().attachments()) {
            if (file.destination() instanceof Nowhere nowhere) {
                Position at = file.attachment().at();
                faults.put(
                        at,
                        fault(
                                report,
                                id() + ".attachment",
                                at,
                                file.attachment().path(),
                                nowhere));
            }
        }
        for (Inline inline : AllInlines.of(report.report())) {
            if (inline instanceof Inline.Link link
                    && report.references().link(link.target()) instanceof Nowhere nowhere) {
                faults.putIfAbsent(link.at(), fault(report, id(), link.at(), link.target(), nowhere));
            }
        }
        return List.copyOf(faults.values());
    }

    private Fault fault(CheckedReport report, String key, Position at, String target, Nowhere nowhere) {
        return BrokenReference.fault(report, id(), key, at, target, nowhere);
    }
}
