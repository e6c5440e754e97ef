package org.reportsite.search;

import java.io.IOException;

/**
 * Packs the entries of the index into files that each hold a stretch of them, and keeps the first entry of each file:
 * from those a look-up knows which files to load.
 *
 * <p>An entry is a digit (letters shared with the entry before × 7 + kind), for kinds other than a whole gram the number
 * of its letters, the letters that are not shared, and its list, or the letter of the only longer entry.
 */
final class Shards {

    /** Characters of a file. */
    private static final int SIZE = 24 << 10;

    private static final String FOLDER = "search/grams/";
    private static final int KINDS = 7;
    private static final int FORMS = Postings.Form.values().length;
    private static final int SAME_AS = 6;
    private static final int CHECKSUM_DIGITS = 3;
    private static final int CHECKSUMS = Numbers.BASE * Numbers.BASE * Numbers.BASE;

    private final FileSink sink;
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder directory = new StringBuilder();
    private int[] first = {};
    private int[] last = {};
    private int[] listed = {};
    private int files;

    Shards(FileSink sink) {
        this.sink = sink;
    }

    /** Adds a whole gram. */
    void add(int[] letters, Postings list) throws IOException {
        begin(letters, list.form().number(), false);
        end(list.code());
    }

    /** Adds a beginning that grams share, and what they occur in. */
    void addCommon(int[] letters, Postings list) throws IOException {
        begin(letters, FORMS + list.form().number(), true);
        end(list.code());
    }

    /** Adds a beginning after which only one letter comes. */
    void addSameAs(int[] letters, int next) throws IOException {
        begin(letters, SAME_AS, true);
        StringBuilder code = new StringBuilder();
        Numbers.append(code, next);
        end(code.toString());
    }

    private void begin(int[] letters, int kind, boolean isBeginning) {
        if (content.isEmpty()) {
            first = letters;
        }
        int shared = content.isEmpty() ? 0 : shared(last, letters);
        Numbers.digit(content, shared * KINDS + kind);
        if (isBeginning) {
            Numbers.digit(content, letters.length);
        }
        append(content, letters, shared);
        last = letters;
    }

    private void end(String code) throws IOException {
        content.append(code);
        if (content.length() >= SIZE) {
            flush();
        }
    }

    /**
     * Ends the last file.
     *
     * @return for each file the first entry's letters (how many are those of the file before, how many follow, these) and
     *     three digits of a checksum
     */
    String finish() throws IOException {
        if (!content.isEmpty()) {
            flush();
        }
        return directory.toString();
    }

    private void flush() throws IOException {
        String text = content.toString();
        content.setLength(0);
        sink.take(
                FOLDER + files + ".js", new Script("grams").add(files).add(text).bytes());
        int shared = shared(listed, first);
        Numbers.digit(directory, shared);
        Numbers.digit(directory, first.length - shared);
        append(directory, first, shared);
        Numbers.digits(directory, checksum(text), CHECKSUM_DIGITS);
        listed = first;
        files++;
    }

    private static void append(StringBuilder code, int[] letters, int from) {
        for (int i = from; i < letters.length; i++) {
            Numbers.append(code, letters[i]);
        }
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        while (shared < Math.min(one.length, other.length) && one[shared] == other[shared]) {
            shared++;
        }
        return shared;
    }

    /** FNV-1a, cut to what three digits hold: a file of another build must not be taken for this one's. */
    private static int checksum(String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return (hash & Integer.MAX_VALUE) % CHECKSUMS;
    }
}
