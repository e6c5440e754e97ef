package org.reportsite.reuse;

import java.util.List;
import java.util.Optional;
import org.reportsite.text.Bigrams;

/**
 * The sentences of several reports, numbered from 0 in their order, and what it takes to compare any two of them
 * quickly: about 60 bytes a sentence beside its text. Most pairs are told apart without their text by a bitmap filter
 * (Sandes, Teodoro, Melo: "Bitmap filter: speeding up exact set similarity joins with bitwise operations", 2020): each
 * bigram flips one of {@value #BITS} bits, so two sentences differ in at least as many bigrams as bits.
 */
public final class SentenceTable {

    private static final int WORDS = 4;
    private static final int BITS = WORDS * Long.SIZE;
    private static final double ROUNDING = 1e-9;

    private final List<ReportSentences> reports;
    /** The first sentence of each report; one more than there are reports. */
    private final int[] firsts;

    private final int[] owners;
    private final int[] starts;
    private final int[] ends;
    private final int[] sizes;
    private final long[] bits;
    private final long[] masked;

    /** A table of the sentences of these reports, report by report. */
    public SentenceTable(List<ReportSentences> reports) {
        this.reports = List.copyOf(reports);
        this.firsts = firsts(reports);
        int size = size();
        owners = new int[size];
        starts = new int[size];
        ends = new int[size];
        sizes = new int[size];
        bits = new long[size * WORDS];
        masked = new long[size];
        for (int report = 0; report < reports.size(); report++) {
            fill(report);
        }
    }

    private static int[] firsts(List<ReportSentences> reports) {
        int[] firsts = new int[reports.size() + 1];
        for (int i = 0; i < reports.size(); i++) {
            firsts[i + 1] = firsts[i] + reports.get(i).size();
        }
        return firsts;
    }

    private void fill(int report) {
        String text = reports.get(report).text();
        int start = 0;
        for (int i = firsts[report]; i < firsts[report + 1]; i++) {
            owners[i] = report;
            starts[i] = start;
            ends[i] = text.indexOf(ReportSentences.END, start);
            start = ends[i] + 1;
            Bigrams bigrams = bigrams(i);
            sizes[i] = bigrams.size();
            for (int k = 0; k < bigrams.size(); k++) {
                int bit = (int) (Hashes.mix(bigrams.at(k)) >>> (Long.SIZE - Integer.numberOfTrailingZeros(BITS)));
                bits[i * WORDS + bit / Long.SIZE] ^= 1L << bit;
            }
            masked[i] = Hashes.of(NormalForm.withoutNumbers(form(i)));
        }
    }

    /** How many sentences there are. */
    public int size() {
        return firsts[firsts.length - 1];
    }

    /** How many reports there are. */
    public int reports() {
        return reports.size();
    }

    /** Number of a report's first sentence, its sections' sentences first; that after the last for the report after the last. */
    public int first(int report) {
        return firsts[report];
    }

    /** Which report a sentence is from. */
    public int report(int sentence) {
        return owners[sentence];
    }

    /** A sentence in the form in which it is compared. */
    public String form(int sentence) {
        return reports.get(owners[sentence]).text().substring(starts[sentence], ends[sentence]);
    }

    Bigrams bigrams(int sentence) {
        return Bigrams.of(form(sentence));
    }

    /** A hash of the sentence but for its numbers. */
    long masked(int sentence) {
        return masked[sentence];
    }

    /** How a sentence is like another; empty where it isn't. */
    public Optional<Likeness> likeness(int one, int other) {
        return likeness(one, this, other);
    }

    /**
     * How a sentence is like one of another table; empty where it isn't.
     *
     * @param other the other's number in that table
     */
    public Optional<Likeness> likeness(int one, SentenceTable table, int other) {
        if (masked[one] == table.masked[other]) {
            String form = form(one);
            String second = table.form(other);
            if (form.equals(second)) {
                return Optional.of(Likeness.VERBATIM);
            }
            if (NormalForm.withoutNumbers(form).equals(NormalForm.withoutNumbers(second))) {
                return Optional.of(Likeness.NUMBERS);
            }
        }
        return mayBeNear(one, table, other) && bigrams(one).dice(table.bigrams(other)) >= Likeness.LEAST_DICE
                ? Optional.of(Likeness.NEAR)
                : Optional.empty();
    }

    private boolean mayBeNear(int one, SentenceTable table, int other) {
        double most = (1 - Likeness.LEAST_DICE) * (sizes[one] + table.sizes[other]) + ROUNDING;
        return Math.abs(sizes[one] - table.sizes[other]) <= most && difference(one, table, other) <= most;
    }

    private int difference(int one, SentenceTable table, int other) {
        int difference = 0;
        for (int w = 0; w < WORDS; w++) {
            difference += Long.bitCount(bits[one * WORDS + w] ^ table.bits[other * WORDS + w]);
        }
        return difference;
    }
}
