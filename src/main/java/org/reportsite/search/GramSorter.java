package org.reportsite.search;

import java.io.IOException;
import java.util.List;

/**
 * Sorts the grams of all texts, a range of first letters at a time: memory holds one range. A gram begins at each letter
 * of a text.
 */
final class GramSorter {

    /** So many places are sorted at once, unless one letter alone has more. A place takes 32 bytes. */
    private static final int AT_ONCE = 4_000_000;

    private final SpilledTexts texts;
    private final List<Segments.NumberedPiece> pieces;
    private final Alphabet alphabet;
    private char[] letters = new char[0];

    GramSorter(SpilledTexts texts, List<Segments.NumberedPiece> pieces, Alphabet alphabet) {
        this.texts = texts;
        this.pieces = pieces;
        this.alphabet = alphabet;
    }

    /** Hands over all grams in their order, those with one first letter together. */
    void sort(GramTree into) throws IOException {
        int from = 1;
        while (from < alphabet.size()) {
            int to = from + 1;
            long places = alphabet.count(from);
            while (to < alphabet.size() && places + alphabet.count(to) <= AT_ONCE) {
                places += alphabet.count(to);
                to++;
            }
            GramList grams = gather(from, to, Math.toIntExact(places));
            grams.sort(alphabet.size());
            into.addAll(grams);
            from = to;
        }
    }

    private GramList gather(int from, int to, int places) throws IOException {
        GramList grams = new GramList(places);
        for (Segments.NumberedPiece numbered : pieces) {
            int units = read(numbered.piece());
            for (int i = 0; i < units; i++) {
                if (letters[i] >= from && letters[i] < to) {
                    grams.add(Gram.head(letters, i), Gram.tail(letters, i) | numbered.segment());
                }
            }
        }
        return grams;
    }

    /** Behind a text stand as many ends as the last gram may ask for. */
    private int read(SpilledTexts.Piece piece) throws IOException {
        if (letters.length < piece.units() + Gram.LENGTH) {
            letters = new char[2 * piece.units() + Gram.LENGTH];
        }
        texts.read(piece, letters);
        alphabet.number(letters, piece.units());
        java.util.Arrays.fill(letters, piece.units(), piece.units() + Gram.LENGTH, (char) Alphabet.END);
        return piece.units();
    }
}
