package org.reportsite.reuse;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.reportsite.text.Bigrams;

/**
 * Which sentences are nearly the same, found without comparing all pairs: forms meet in a band of their {@link MinHash}, and
 * only those that met are compared.
 *
 * <p>An exact join by prefix filter (PPJoin) would find every pair, not 99.7 % of those at the very bound. But at a
 * Dice coefficient of 0.8 its prefix is a third of the sentence, whose lists of sentences grow with the collection: time
 * grows with its square. This one's grows with the collection.
 */
final class LikeForms {

    /** A form is paired with this many of those it meets in a band; there its time grows with its square no more. */
    private static final int MOST_PARTNERS = 50;

    /** The least Dice coefficient of the bigrams, in letters of the words, of two forms that are nearly the same. */
    static final double LEAST_DICE = 0.8;

    private final Forms forms;
    private final BigramBits bits;
    private final int[][] bands;
    private final LongStream.Builder met = LongStream.builder();

    /** Where the partners of each pattern begin; one more than there are patterns. */
    private final int[] starts;

    private final int[] partners;

    LikeForms(Forms forms) {
        this.forms = forms;
        this.bits = new BigramBits(forms.size());
        this.bands = new int[MinHash.BANDS][forms.size()];
        MinHash hash = new MinHash();
        for (int i = 0; i < forms.size(); i++) {
            Bigrams bigrams = forms.bigrams(i);
            bits.set(i, bigrams);
            hash.sign(bigrams, bands, i);
        }
        for (int band = 0; band < bands.length; band++) {
            meet(band);
        }
        long[] pairs = met.build().sorted().distinct().toArray();
        this.starts = new int[forms.patterns() + 1];
        this.partners = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            starts[(int) (pairs[i] >>> Integer.SIZE) + 1]++;
            partners[i] = (int) pairs[i];
        }
        Arrays.parallelPrefix(starts, Integer::sum);
    }

    /** The patterns that have a form nearly the same as one of a pattern's, itself left out, ascending. */
    IntStream of(int pattern) {
        return Arrays.stream(partners, starts[pattern], starts[pattern + 1]);
    }

    /** Whether two forms are the same but for numbers, or nearly so; exact, where {@link #of} may miss one. */
    boolean areLike(int one, int other) {
        return forms.pattern(one) == forms.pattern(other)
                || (bits.mayBeNear(one, other) && forms.bigrams(one).dice(forms.bigrams(other)) >= LEAST_DICE);
    }

    private void meet(int band) {
        long[] sorted = new long[forms.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) bands[band][i] << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] >> Integer.SIZE != sorted[from] >> Integer.SIZE) {
                if (to - from > 1) {
                    compare(band, Arrays.copyOfRange(sorted, from, to));
                }
                from = to;
            }
        }
    }

    /** Compares forms that agree in a band: the first of them with all others. */
    private void compare(int band, long[] members) {
        @Nullable Bigrams[] known = new Bigrams[members.length];
        for (int k = 0; k < Math.min(members.length, MOST_PARTNERS); k++) {
            int one = (int) members[k];
            for (int l = k + 1; l < members.length; l++) {
                int other = (int) members[l];
                if (forms.pattern(one) != forms.pattern(other)
                        && bits.mayBeNear(one, other)
                        && !metBefore(band, one, other)
                        && bigrams(k, members, known).dice(bigrams(l, members, known)) >= LEAST_DICE) {
                    add(forms.pattern(one), forms.pattern(other));
                }
            }
        }
    }

    private Bigrams bigrams(int index, long[] members, @Nullable Bigrams[] known) {
        Bigrams bigrams = known[index];
        if (bigrams == null) {
            bigrams = forms.bigrams((int) members[index]);
            known[index] = bigrams;
        }
        return bigrams;
    }

    private void add(int one, int other) {
        met.add((long) one << Integer.SIZE | other);
        met.add((long) other << Integer.SIZE | one);
    }

    private boolean metBefore(int band, int one, int other) {
        for (int b = 0; b < band; b++) {
            if (bands[b][one] == bands[b][other]) {
                return true;
            }
        }
        return false;
    }
}
