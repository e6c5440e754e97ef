package org.reportsite.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Waived;

/**
 * Findings that are accepted because they were there on the day that a collection began to be checked: only new ones fail
 * the build. Known by their {@linkplain Fingerprints fingerprints}, so that edits elsewhere don't matter.
 */
public final class Baseline {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::file)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::message)
            .thenComparing(Entry::fingerprint);

    /** Accepts nothing. */
    public static final Baseline NONE = new Baseline(List.of());

    private final List<Entry> entries;
    private final Set<String> fingerprints;

    /** One that accepts these. */
    public Baseline(List<Entry> entries) {
        this.entries = entries.stream().sorted(ORDER).toList();
        this.fingerprints = entries.stream().map(Entry::fingerprint).collect(Collectors.toUnmodifiableSet());
    }

    /** What it accepts, by file, rule and message. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * An accepted finding.
     *
     * @param fingerprint what it is known by
     * @param rule its rule, for whoever reads the file
     * @param file where it stood, likewise
     * @param message what was wrong, likewise
     */
    public record Entry(String fingerprint, String rule, String file, String message) {}

    /**
     * The baseline of what is found today, waived findings left out.
     *
     * @param findings everything that is found, in all collections
     * @param message what a finding says
     */
    public static Baseline of(List<Finding> findings, Function<Finding, String> message) {
        List<String> fingerprints = Fingerprints.of(findings);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.stands()) {
                entries.add(new Entry(
                        fingerprints.get(i),
                        finding.rule(),
                        finding.problem().location().file(),
                        message.apply(finding)));
            }
        }
        return new Baseline(entries);
    }

    /**
     * Findings, those accepted that stand here and are not waived otherwise.
     *
     * @param findings all those about a report, or more
     * @param reason why they are accepted, for people
     */
    public List<Finding> accept(List<Finding> findings, String reason) {
        if (entries.isEmpty() || findings.isEmpty()) {
            return findings;
        }
        List<String> found = Fingerprints.of(findings);
        List<Finding> weighed = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean accepts = finding.stands() && fingerprints.contains(found.get(i));
            weighed.add(accepts ? finding.waivedBy(Waived.byBaseline(reason)) : finding);
        }
        return weighed;
    }

    /** How many entries are not found any more. */
    public long goneFrom(List<Finding> findings) {
        if (entries.isEmpty()) {
            return 0;
        }
        Set<String> found = new HashSet<>(Fingerprints.of(findings));
        return entries.stream()
                .filter(entry -> !found.contains(entry.fingerprint()))
                .count();
    }
}
