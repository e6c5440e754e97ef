package org.reportsite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.Checker;
import org.reportsite.collection.UnitConfig;
import org.reportsite.diagnostic.Finding;
import org.reportsite.scan.Inventory;
import org.reportsite.scan.Outstanding;
import org.reportsite.scan.OutstandingReports;
import org.reportsite.scan.RejectedFile;
import org.reportsite.scan.ReportFile;
import org.reportsite.site.Absence;
import org.reportsite.site.Outlines;

/**
 * A collection's reports that have no page, and what is found about them.
 *
 * @param entries those whose unit and year are known and whose unit is listed, for the outline
 * @param findings the findings about all of them
 */
record AbsentReports(List<Outlines.Entry> entries, List<Finding> findings) {

    AbsentReports {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** Those of a collection on the day of the build. */
    static AbsentReports of(Inventory inventory, Checker checker, LocalDate date) {
        List<Outlines.Entry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Outstanding report : OutstandingReports.of(inventory, date)) {
            List<Finding> own = report.missing() == null
                    ? List.of()
                    : checker.intake(List.of(report.missing()), report.unit(), report.year());
            Absence absence = absence(report, own);
            if (absence != null) {
                entries.add(new Outlines.Entry(report.unit(), report.unitName(), absence));
            }
            findings.addAll(own);
        }
        Set<String> listed = listed(inventory, entries);
        for (RejectedFile file : inventory.rejected()) {
            List<Finding> own = checker.intake(file.faults(), file.unit(), file.year());
            if (file.unit() != null && file.year() != null && listed.contains(file.unit()) && !own.isEmpty()) {
                entries.add(new Outlines.Entry(file.unit(), file.unit(), Absence.rejected(file.year(), own)));
            }
            findings.addAll(own);
        }
        return new AbsentReports(entries, findings);
    }

    /** Null where the rule for missing reports is off. */
    private static @Nullable Absence absence(Outstanding report, List<Finding> findings) {
        if (report.missing() == null) {
            return Absence.owed(report.year(), report.due());
        }
        return findings.isEmpty() ? null : Absence.missing(report.year(), report.due(), findings.get(0));
    }

    /** The units that a page lists: those configured, and those with a report or that owe one. */
    private static Set<String> listed(Inventory inventory, List<Outlines.Entry> outstanding) {
        Set<String> listed = new HashSet<>();
        inventory.config().units().stream().map(UnitConfig::id).forEach(listed::add);
        inventory.reports().stream().map(ReportFile::unit).forEach(listed::add);
        outstanding.stream().map(Outlines.Entry::unit).forEach(listed::add);
        return listed;
    }
}
