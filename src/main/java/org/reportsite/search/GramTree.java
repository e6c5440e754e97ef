package org.reportsite.search;

import java.io.IOException;
import java.util.BitSet;

/**
 * Writes sorted grams with what they occur in, and for each beginning that many of them share its own list: a look-up of
 * a text shorter than a gram reads either that list or few grams.
 */
final class GramTree {

    /** Grams with the same beginning whose codes are longer than this together, in characters, get a list in common. */
    private static final int MANY = 48 << 10;

    /** What a gram takes beside its list, about. */
    private static final int LABEL = 4;

    private final Shards shards;
    private GramList list = new GramList(0);
    private int[] starts = new int[1];
    private final StringBuilder codes = new StringBuilder();
    private Postings.Form[] forms = new Postings.Form[0];
    private int[] ends = new int[1];
    private int grams;

    GramTree(Shards shards) {
        this.shards = shards;
    }

    /** Writes grams that come after all those written before. */
    void addAll(GramList sorted) throws IOException {
        list = sorted;
        count();
        write(0, grams, 0);
    }

    /** Finds where each gram begins, and codes its list. */
    private void count() {
        starts = new int[list.size() + 1];
        grams = 0;
        for (int i = 0; i < list.size(); i++) {
            if (i == 0 || !list.isSameGram(i, i - 1)) {
                starts[grams] = i;
                grams++;
            }
        }
        starts[grams] = list.size();
        forms = new Postings.Form[grams];
        ends = new int[grams + 1];
        codes.setLength(0);
        int[] segments = new int[list.size()];
        for (int gram = 0; gram < grams; gram++) {
            Postings postings = Postings.of(segments, segments(gram, segments));
            forms[gram] = postings.form();
            codes.append(postings.code());
            ends[gram + 1] = codes.length();
        }
    }

    private int segments(int gram, int[] into) {
        int count = 0;
        for (int i = starts[gram]; i < starts[gram + 1]; i++) {
            int segment = list.segment(i);
            if (count == 0 || into[count - 1] != segment) {
                into[count] = segment;
                count++;
            }
        }
        return count;
    }

    /** Writes the grams of a range, which share their first letters. */
    private void write(int from, int to, int shared) throws IOException {
        if (shared == Gram.LENGTH || ends[to] - ends[from] + LABEL * (to - from) <= MANY) {
            for (int gram = from; gram < to; gram++) {
                String code = codes.substring(ends[gram], ends[gram + 1]);
                shards.add(letters(gram, length(gram)), new Postings(forms[gram], code));
            }
            return;
        }
        if (shared > 0 && letter(from, shared) == letter(to - 1, shared)) {
            shards.addSameAs(letters(from, shared), letter(from, shared));
        } else if (shared > 0) {
            shards.addCommon(letters(from, shared), union(from, to));
        }
        int begin = from;
        for (int gram = from + 1; gram <= to; gram++) {
            if (gram == to || letter(gram, shared) != letter(begin, shared)) {
                write(begin, gram, letter(begin, shared) == Alphabet.END ? Gram.LENGTH : shared + 1);
                begin = gram;
            }
        }
    }

    private Postings union(int from, int to) {
        BitSet segments = new BitSet();
        for (int i = starts[from]; i < starts[to]; i++) {
            segments.set(list.segment(i));
        }
        return Postings.of(segments.stream().toArray(), segments.cardinality());
    }

    private int letter(int gram, int position) {
        return list.letter(starts[gram], position);
    }

    private int[] letters(int gram, int count) {
        int[] letters = new int[count];
        for (int i = 0; i < count; i++) {
            letters[i] = letter(gram, i);
        }
        return letters;
    }

    /** How many letters a gram has; the end of the block that cuts it short is one. */
    private int length(int gram) {
        for (int i = 0; i < Gram.LENGTH; i++) {
            if (letter(gram, i) == Alphabet.END) {
                return i + 1;
            }
        }
        return Gram.LENGTH;
    }
}
