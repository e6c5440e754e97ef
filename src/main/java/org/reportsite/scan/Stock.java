package org.reportsite.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.collection.ReportLocator;
import org.reportsite.collection.ReportPlace;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Problem;
import org.reportsite.read.Source;

/** What was found so far of a collection. */
final class Stock {

    private final CollectionConfig config;
    private final List<ReportFile> reports = new ArrayList<>();
    private final List<RejectedFile> rejected = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final List<Filing> filings = new ArrayList<>();
    private final Map<String, String> first = new HashMap<>();
    private int drafts;

    Stock(CollectionConfig config) {
        this.config = config;
    }

    /** The collection's settings. */
    CollectionConfig config() {
        return config;
    }

    /** Adds a file or folder that can't be read. */
    void addUnreadable(String file, ReportPlace place, Fault fault) {
        rejected.add(new RejectedFile(file, place.unit(), place.year(), List.of(fault)));
        addFiling(file, place, place.year(), false, false);
    }

    /**
     * Adds a file that was read.
     *
     * @param filing what is wrong with where it lies
     */
    void add(Path path, Source source, List<Fault> filing, ReportPlace place) {
        boolean draft = source.frontMatter().draft();
        Fault secret = Secrecy.fault(source, config.maxClassification()).orElse(null);
        if (secret != null && !draft) {
            addSecret(source, place, secret);
            return;
        }
        EncodingNotice.of(source).ifPresent(notices::add);
        addFilings(source.file(), place, draft);
        List<Fault> faults = new ArrayList<>(source.faults());
        faults.addAll(filing);
        if (draft) {
            drafts++;
        } else if (place.unit() == null || place.unitName() == null || place.year() == null) {
            rejected.add(new RejectedFile(source.file(), place.unit(), place.year(), faults));
        } else if (source.isEmpty()) {
            faults.add(FilingFaults.empty(source));
            rejected.add(new RejectedFile(source.file(), place.unit(), place.year(), faults));
        } else {
            addReport(path, source, filing, faults, place.unit(), place.unitName(), place.year());
        }
    }

    /** Of a report that is too secret nothing but its place is kept: other faults would quote it, as its name may. */
    private void addSecret(Source source, ReportPlace place, Fault secret) {
        rejected.add(new RejectedFile(source.file(), place.unit(), place.year(), List.of(secret)));
        addFilings(source.file(), new ReportPlace(place.unit(), null, place.year(), place.otherYear()), false);
    }

    private void addFilings(String file, ReportPlace place, boolean draft) {
        if (place.unit() == null) {
            return;
        }
        addFiling(file, place, place.year(), draft, false);
        if (place.otherYear() != null) {
            // The other year's report is this one, misfiled, rather than missing.
            addFiling(file, place, place.otherYear(), draft, true);
        }
    }

    private void addReport(
            Path path, Source source, List<Fault> filing, List<Fault> all, String unit, String name, int year) {
        String other = first.putIfAbsent(unit + "/" + year, source.file());
        if (other == null) {
            reports.add(new ReportFile(path, source.file(), unit, name, year, filing));
        } else {
            all.add(FilingFaults.duplicate(source, name, year, other));
            rejected.add(new RejectedFile(source.file(), unit, year, all));
        }
    }

    private void addFiling(String file, ReportPlace place, @Nullable Integer year, boolean draft, boolean misfiled) {
        Integer likely = year == null ? ReportLocator.likelyYear(file).orElse(null) : year;
        filings.add(new Filing(place.unit(), place.unitName(), likely, draft, misfiled));
    }

    /** Adds what a reader of the log should know. */
    void addNotice(Problem notice) {
        notices.add(notice);
    }

    /**
     * All of it.
     *
     * @param others files in formats that are not read
     */
    Inventory inventory(List<Path> others) {
        return new Inventory(config, reports, rejected, drafts, notices, filings, others);
    }
}
