package org.reportsite.compare;

import org.reportsite.text.Bigrams;
import org.reportsite.text.Normalizer;
import org.reportsite.text.Sentences;

/**
 * A sentence, a point's lead or a table's row, and where it stands.
 *
 * @param text as printed
 * @param key what it is compared by: NFKC, no white space; a lead's end mark left out, as a heading has none
 * @param bigrams of the key or, in English, of the words
 * @param section index of its section in the report's text
 * @param part index of its part in the section
 * @param lead whether it is a point's lead
 */
record Sentence(String text, String key, Bigrams bigrams, int section, int part, boolean lead) {

    static Sentence of(String text, int section, int part) {
        return new Sentence(text, Normalizer.withoutSpace(text), Bigrams.of(text), section, part, false);
    }

    static Sentence lead(String text, int section, int part) {
        String key = Normalizer.withoutSpace(withoutMark(text));
        return new Sentence(text, key, Bigrams.of(key.isEmpty() ? text : withoutMark(text)), section, part, true);
    }

    /** What a table's row is about: its first cell; empty where it is no row. */
    String rowKey() {
        int tab = text.indexOf('\t');
        return tab < 0 ? "" : Normalizer.withoutSpace(text.substring(0, tab));
    }

    /** Its length for weighing one sentence against another. */
    int weight() {
        return Math.max(1, key.length());
    }

    private static String withoutMark(String text) {
        int end = text.length();
        while (end > 0 && Sentences.isMark(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
