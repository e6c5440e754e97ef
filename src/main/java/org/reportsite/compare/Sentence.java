package org.reportsite.compare;

import org.reportsite.text.Bigrams;
import org.reportsite.text.Normalizer;
import org.reportsite.text.Sentences;

/**
 * A sentence, a point's lead or a table's row, and where it stands.
 *
 * @param text as printed
 * @param key what it is found by: NFKC, no white space, no end mark: a lead that is a heading has none
 * @param end its end marks, NFKC
 * @param bigrams of its text
 * @param section index of its section in the report's text
 * @param part index of its part in the section
 * @param lead whether it is a point's lead
 */
record Sentence(String text, String key, String end, Bigrams bigrams, int section, int part, boolean lead) {

    static Sentence of(String text, int section, int part, boolean lead) {
        String whole = Normalizer.withoutSpace(text);
        int end = keyLength(whole);
        return new Sentence(text, whole.substring(0, end), whole.substring(end), Bigrams.of(text), section, part, lead);
    }

    private static int keyLength(String whole) {
        int end = whole.length();
        while (end > 0 && isEnd(whole.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? whole.length() : end;
    }

    /**
     * Whether two sentences are equal after NFKC without white space. The end mark does not count where one of them is a
     * lead without any, or an item of a list that goes on after {@code ；}.
     */
    boolean isSameAs(Sentence other) {
        return key.equals(other.key) && (end.equals(other.end) || isOpen() || other.isOpen());
    }

    private boolean isOpen() {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return isListMark(last) || (lead && !Sentences.isMark(last));
    }

    private static boolean isEnd(char c) {
        return Sentences.isMark(c) || isListMark(c);
    }

    private static boolean isListMark(char c) {
        return c == '；' || c == ';';
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
}
