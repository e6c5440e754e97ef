package org.reportsite.scaffold;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which phrase stands in the headings of which reports, headings that are spoken for left out. */
final class PhraseTable {

    /** A phrase that stands twice in more reports than this does not tell one section from another. */
    private static final double MOST_TWICE = 0.05;
    /** What a longer phrase may lose in reports: it is the better title, and aliases take in the rest. */
    private static final double LONGER = 0.9;
    /** From so many characters on a phrase says all that a title must; a shorter one must stand in more reports. */
    private static final int TELLING = 4;

    /** Among more reports than this, what one of them says is no name. */
    private static final int FEW = 12;

    private final Map<String, Entry> phrases = new TreeMap<>();

    /** The reports in which a phrase stands, those in which it stands twice, and where it stands on the average. */
    static final class Entry {
        private final BitSet reports = new BitSet();
        private final BitSet twice = new BitSet();
        private double places;
        private int headings;

        private void add(int report, double place) {
            if (reports.get(report)) {
                twice.set(report);
            }
            reports.set(report);
            places += place;
            headings++;
        }

        BitSet reports() {
            return reports;
        }

        /** From 0, the first section, to 1, the last. */
        double place() {
            return places / headings;
        }

        private boolean tells() {
            return twice.cardinality() <= MOST_TWICE * reports.cardinality();
        }
    }

    /** A phrase and where it stands. */
    record Phrase(String text, Entry entry) {
        int count() {
            return entry.reports().cardinality();
        }

        int weight() {
            return count() * Math.min(TELLING, text.length());
        }
    }

    /**
     * The table of some headings.
     *
     * @param headings the headings of each report in order; an empty one is spoken for
     */
    static PhraseTable of(List<List<String>> headings) {
        PhraseTable table = new PhraseTable();
        Map<String, List<String>> known = new HashMap<>();
        for (int report = 0; report < headings.size(); report++) {
            List<String> own = headings.get(report);
            for (int i = 0; i < own.size(); i++) {
                double place = own.size() == 1 ? 0 : (double) i / (own.size() - 1);
                for (String phrase : known.computeIfAbsent(own.get(i), h -> List.copyOf(Phrases.of(h)))) {
                    table.phrases.computeIfAbsent(phrase, p -> new Entry()).add(report, place);
                }
            }
        }
        return table;
    }

    /** The phrase that tells a section in most reports, made longer where that costs few of them. */
    Optional<Phrase> best() {
        return telling().stream().max(BY_WEIGHT).map(this::longer);
    }

    /** The phrase that stands in most of the reports that another one misses, and in none that it has. */
    Optional<Phrase> instead(BitSet taken, double place, double near) {
        return telling().stream()
                .filter(p -> !p.entry().reports().intersects(taken))
                .filter(p -> Math.abs(p.entry().place() - place) <= near)
                .filter(p -> p.count() > 1 || taken.cardinality() <= FEW)
                .max(BY_WEIGHT)
                .map(this::longer);
    }

    private static final Comparator<Phrase> BY_WEIGHT = Comparator.comparingInt(Phrase::weight)
            .thenComparingInt(p -> p.text().length())
            .thenComparing(Phrase::text, Comparator.reverseOrder());

    private static final Comparator<Phrase> BY_LENGTH = Comparator.comparingInt(
                    (Phrase p) -> p.text().length())
            .thenComparingInt(Phrase::count)
            .thenComparing(Phrase::text, Comparator.reverseOrder());

    private Phrase longer(Phrase phrase) {
        return telling().stream()
                .filter(p -> p.text().contains(phrase.text()))
                .filter(p -> p.count() >= LONGER * phrase.count())
                .max(BY_LENGTH)
                .orElse(phrase);
    }

    private List<Phrase> telling() {
        return phrases.entrySet().stream()
                .filter(e -> e.getValue().tells())
                .map(e -> new Phrase(e.getKey(), e.getValue()))
                .toList();
    }
}
