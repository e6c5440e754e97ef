package org.reportsite.text;

import java.util.Locale;
import java.util.Set;

/** Full stops before white space that end no sentence: {@code e.g. this}, {@code No. 3}, {@code J. Smith}, {@code 1. Item}. */
public final class Abbreviations {

    /** Whatever follows. */
    private static final Set<String> ALWAYS = Set.of(
            "e.g", "i.e", "cf", "vs", "mr", "mrs", "ms", "dr", "prof", "viz", "approx", "u.s", "u.k", "u.n", "e.u");
    /** Before a number. */
    private static final Set<String> NUMBERED = Set.of(
            "no", "nos", "p", "pp", "fig", "figs", "sec", "ch", "vol", "art", "para", "eq", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private Abbreviations() {}

    /**
     * Whether a full stop belongs to an abbreviation or to a number that opens the sentence.
     *
     * @param line the line
     * @param start where the sentence begins
     * @param stop where the full stop is, or the first of several
     * @param end where the marks and closing quotes after it are over; white space stands there
     */
    public static boolean at(String line, int start, int stop, int end) {
        int next = firstOfNextWord(line, end);
        boolean lowerCaseFollows = Character.isLowerCase(next);
        if (end > stop + 1) {
            return lowerCaseFollows;
        }
        int from = wordStart(line, start, stop);
        String word = line.substring(from, stop);
        if (isItemMark(line, start, from, word)) {
            return true;
        }
        String key = word.toLowerCase(Locale.ROOT);
        return ALWAYS.contains(key)
                || (NUMBERED.contains(key) && Character.isDigit(next))
                || isInitial(word)
                || (lowerCaseFollows && isShortened(key));
    }

    private static int firstOfNextWord(String line, int end) {
        int i = end;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i < line.length() ? line.codePointAt(i) : ' ';
    }

    private static int wordStart(String line, int start, int stop) {
        int from = stop;
        // An abbreviation is short; a longer run is not looked through again for each of its full stops.
        int bound = Math.max(start, stop - 12);
        while (from > bound && isWordCharacter(line.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isItemMark(String line, int start, int from, String word) {
        boolean number = !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
        return number && line.substring(start, from).isBlank();
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    private static boolean isShortened(String key) {
        return key.indexOf('.') > 0
                || Set.of("etc", "inc", "ltd", "co", "corp", "al").contains(key);
    }
}
