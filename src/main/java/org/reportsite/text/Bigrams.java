package org.reportsite.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The multiset of a text's bigrams: two neighbouring characters in Chinese, white space left out, two neighbouring words
 * in languages that part words by spaces. What a text is follows from whether it has more Chinese characters than words
 * in letters. A text of a single character or word counts as one bigram of its own.
 */
public final class Bigrams {

    /** Those of an empty text. */
    public static final Bigrams NONE = new Bigrams(new long[0]);

    private final long[] sorted;

    private Bigrams(long[] bigrams) {
        Arrays.sort(bigrams);
        sorted = bigrams;
    }

    /** The bigrams of a text after NFKC; words are compared without regard to case or punctuation. */
    public static Bigrams of(String text) {
        if (isSurelyChinese(text)) {
            return ofCharacters(text);
        }
        List<String> words = words(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return isChinese(text, words.size()) ? ofCharacters(text) : ofWords(words);
    }

    /**
     * The words of a text one by one, whatever stands beside them, in languages that part words by spaces; its bigrams in
     * Chinese. A word replaced costs a sentence of ten two of its nine bigrams, but one of its ten words: so this is what
     * tells lightly edited sentences.
     */
    public static Bigrams orWords(String text) {
        if (isSurelyChinese(text)) {
            return ofCharacters(text);
        }
        List<String> words = words(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return isChinese(text, words.size())
                ? ofCharacters(text)
                : new Bigrams(words.stream().mapToLong(word -> hash(word, "")).toArray());
    }

    /** Told without normalising: there are more Chinese characters than there can be words. */
    static boolean isSurelyChinese(String text) {
        int characters = 0;
        int words = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF) {
                characters++;
            } else {
                words += mostWords(before, c);
            }
            before = c;
        }
        return characters > 0 && characters >= words;
    }

    /** How many words begin with a character at most. */
    private static int mostWords(char before, char c) {
        if (c < 0x80) {
            return isAsciiWord(c) && !isAsciiWord(before) ? 1 : 0;
        }
        boolean isPunctuation =
                (c >= 0x3000 && c <= 0x3003) || (c >= 0x2010 && c <= 0x201F) || (c >= 0x3008 && c <= 0x3011);
        // NFKC makes words of some symbols; of one, U+FDFA, it makes four.
        return isPunctuation ? 0 : 4;
    }

    private static boolean isAsciiWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** How many bigrams there are, repeated ones counted each time. */
    public int size() {
        return sorted.length;
    }

    /**
     * One of the bigrams, as a number that stands for it. For an index; equal bigrams have equal numbers.
     *
     * @param index from 0; the numbers ascend
     */
    public long at(int index) {
        return sorted[index];
    }

    /**
     * Dice's coefficient: twice the bigrams that both have, over all that they have.
     *
     * @return 0 to 1; 1 for two empty texts
     */
    public double dice(Bigrams other) {
        int all = sorted.length + other.sorted.length;
        return all == 0 ? 1 : 2.0 * shared(other) / all;
    }

    private int shared(Bigrams other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    static boolean isChinese(String text, int words) {
        long characters = text.codePoints().filter(Bigrams::isUnspaced).count();
        return characters > 0 && characters >= words;
    }

    private static Bigrams ofCharacters(String text) {
        String characters = org.reportsite.text.Normalizer.withoutSpace(text);
        long[] bigrams = new long[characters.length()];
        int count = 0;
        int before = -1;
        for (int i = 0; i < characters.length(); i += Character.charCount(before)) {
            int character = characters.codePointAt(i);
            if (before >= 0) {
                bigrams[count++] = (long) before << 32 | character;
            }
            before = character;
        }
        if (count == 0 && before >= 0) {
            bigrams[count++] = before;
        }
        return new Bigrams(Arrays.copyOf(bigrams, count));
    }

    private static Bigrams ofWords(List<String> words) {
        if (words.size() == 1) {
            return new Bigrams(new long[] {hash(words.get(0), "")});
        }
        long[] bigrams = new long[Math.max(0, words.size() - 1)];
        for (int i = 0; i < bigrams.length; i++) {
            bigrams[i] = hash(words.get(i), words.get(i + 1));
        }
        return new Bigrams(bigrams);
    }

    /** FNV-1a of 64 bits: two bigrams of one collection are not going to meet. */
    private static long hash(String first, String second) {
        long hash = 0xcbf29ce484222325L;
        for (char c : (first + ' ' + second).toCharArray()) {
            hash = (hash ^ c) * 0x100000001b3L;
        }
        return hash;
    }

    /** Runs of letters and digits that are not Chinese; a number's point or comma and an apostrophe part none. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInWord(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isInWord(String text, int i) {
        char c = text.charAt(i);
        if (".,'’".indexOf(c) >= 0) {
            return i > 0
                    && i + 1 < text.length()
                    && isWordCharacter(text.charAt(i - 1))
                    && isWordCharacter(text.charAt(i + 1));
        }
        return isWordCharacter(c);
    }

    private static boolean isWordCharacter(char c) {
        return (Character.isLetterOrDigit(c) && !isUnspaced(c)) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF);
    }
}
