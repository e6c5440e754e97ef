package org.reportsite.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the words that a change is shown by: Chinese words by ICU's dictionary, a number with its unit
 * ({@code 3.5%}, {@code 1,234}, {@code 2024年}), a word in letters with its hyphens ({@code sig-apps}), a single mark of
 * punctuation.
 */
public final class Words {

    /** Repetitions are bounded: Java's matcher recurses for each one. */
    private static final Pattern WHOLE = Pattern.compile("[0-9０-９]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])"
            + "|[0-9０-９]+(?:[.,．，][0-9０-９]+){0,12}+(?:[%％‰]|[个個]百分[点點]|[年月日](?!\\p{IsLatin})|[万亿萬億]{1,2})?(?!\\p{IsLatin})"
            + "|[\\p{IsLatin}0-9]+(?:[-'’._/][\\p{IsLatin}0-9]+){0,12}+");

    private Words() {}

    /**
     * The words in order; put together they are the text again. White space belongs to the word before it.
     *
     * @param text any text
     */
    public static List<String> split(String text) {
        BitSet starts = starts(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int next = starts.nextSetBit(start + 1);
            int end = next < 0 ? text.length() : next;
            words.add(text.substring(start, end));
            start = end;
        }
        return List.copyOf(words);
    }

    private static BitSet starts(String text) {
        BitSet starts = new BitSet(text.length());
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            starts.set(at);
        }
        Matcher whole = WHOLE.matcher(text);
        while (whole.find()) {
            starts.clear(whole.start() + 1, whole.end());
            starts.set(whole.start());
            starts.set(whole.end());
        }
        for (int i = 1; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                starts.clear(i);
                starts.set(i + 1);
            }
        }
        starts.clear(text.length());
        return starts;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
