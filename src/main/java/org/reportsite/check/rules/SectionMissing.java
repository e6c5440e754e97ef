package org.reportsite.check.rules;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportsite.check.CheckedReport;
import org.reportsite.check.Rule;
import org.reportsite.check.rules.Placement.Missing;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.collection.Structure;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Severity;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Position;

/**
 * A required section that isn't there, reported where it belongs: at the heading of the next expected section that is
 * there and in order, else at the closing or the report's end. Where a heading is it but for a slip, it is reported at
 * that heading. What a section that is there lacks of what must stand in it is reported as well: see
 * {@link MissingContent} and {@link MissingParts}.
 */
@AutoService(Rule.class)
public final class SectionMissing implements Rule {

    @Override
    public String id() {
        return "section-missing";
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
        Placement placement = Placement.of(report);
        List<Fault> faults = new ArrayList<>();
        placement.missing().forEach(missing -> faults.add(fault(report, missing, placement)));
        faults.addAll(tooFew(report));
        faults.addAll(MissingContent.of(report));
        faults.addAll(MissingParts.of(report));
        return faults;
    }

    private Fault fault(CheckedReport report, Missing missing, Placement placement) {
        List<ExpectedSection> alternatives =
                placement.alternatives(missing.section()).toList();
        String id = missing.section().id();
        Object title = alternatives.stream()
                .map(ExpectedSection::title)
                .map(Object.class::cast)
                .reduce((one, other) -> Message.of("section-missing.or", one, other))
                .orElseThrow();
        if (missing.similar() != null) {
            return misspelt(report, missing.similar(), alternatives);
        }
        if (missing.before() < report.sections().size()) {
            Position at = at(report, missing.before());
            return report.fault(id(), "section-missing", id, at, title, heading(report, missing.before()));
        }
        Position end = report.report().closing().isEmpty()
                ? report.end()
                : report.report().closing().get(0).at();
        return missing.after() < 0
                ? report.fault(id(), "section-missing.alone", id, end, title)
                : report.fault(id(), "section-missing.end", id, end, title, heading(report, missing.after()));
    }

    /** The first of the sections to choose from that a heading is but for a slip. */
    private Fault misspelt(CheckedReport report, int similar, List<ExpectedSection> alternatives) {
        String heading = heading(report, similar);
        for (ExpectedSection section : alternatives) {
            Optional<String> like = SimilarHeading.like(heading, section.names());
            if (like.isPresent()) {
                Object[] arguments = {section.title(), heading, like.get()};
                return report.fault(id(), "section-missing.similar", section.id(), at(report, similar), arguments);
            }
        }
        throw new IllegalStateException("no section is like " + heading);
    }

    /** Repeatable sections of which some are there, but not enough; reported at the last of them. */
    private List<Fault> tooFew(CheckedReport report) {
        List<Fault> faults = new ArrayList<>();
        for (ExpectedSection section :
                report.structure().map(Structure::sections).orElse(List.of())) {
            List<MatchedSection> found = report.matched().occurrences(section.id());
            int least = section.need().repeat().min();
            if (!found.isEmpty()
                    && found.size() < least
                    && section.isDueIn(report.matched().year())) {
                MatchedSection last = found.get(found.size() - 1);
                Position at = last.section().at();
                faults.add(report.fault(
                        id(), "section-missing.repeat", section.id(), at, section.title(), found.size(), least));
            }
        }
        return faults;
    }

    private static String heading(CheckedReport report, int index) {
        return report.sections().get(index).section().title();
    }

    private static Position at(CheckedReport report, int index) {
        return report.sections().get(index).section().at();
    }
}
