package org.reportsite.scaffold;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The phrases of a heading by which a section could be known from year to year: runs of Chinese characters, or of words.
 * Numbers are in none, since they change with the year.
 */
final class Phrases {

    private static final int LONGEST = 16;
    private static final int SHORTEST_CHINESE = 2;
    /** Words such as "the" say nothing of a section. */
    private static final int SHORTEST_WORD = 4;

    private Phrases() {}

    /** A piece of a heading: one Chinese character, or a word. */
    private record Token(int from, int to, boolean chinese) {}

    /** Every phrase of a heading, as written there. */
    static Set<String> of(String heading) {
        Set<String> phrases = new LinkedHashSet<>();
        List<Token> run = new ArrayList<>();
        int at = 0;
        while (at < heading.length()) {
            int end = end(heading, at);
            int first = heading.codePointAt(at);
            if (Character.isLetter(first)) {
                run.add(new Token(at, end, isHan(first)));
            } else if (!Character.isWhitespace(first)) {
                addAll(heading, run, phrases);
                run.clear();
                end = Character.isDigit(first) && heading.startsWith("年", end) ? end + 1 : end;
            }
            at = end;
        }
        addAll(heading, run, phrases);
        return phrases;
    }

    private static void addAll(String heading, List<Token> run, Set<String> phrases) {
        for (int i = 0; i < run.size(); i++) {
            for (int j = i; j < Math.min(run.size(), i + LONGEST); j++) {
                if (isTelling(run, i, j)) {
                    phrases.add(heading.substring(run.get(i).from(), run.get(j).to()));
                }
            }
        }
    }

    private static boolean isTelling(List<Token> run, int i, int j) {
        Token first = run.get(i);
        return first.chinese() ? j - i + 1 >= SHORTEST_CHINESE : run.get(j).to() - first.from() >= SHORTEST_WORD;
    }

    private static int end(String heading, int at) {
        int first = heading.codePointAt(at);
        int end = at + Character.charCount(first);
        if (!Character.isLetter(first) || isHan(first)) {
            return end;
        }
        while (end < heading.length() && isWordPart(heading.codePointAt(end))) {
            end += Character.charCount(heading.codePointAt(end));
        }
        return end;
    }

    private static boolean isWordPart(int c) {
        return (Character.isLetter(c) && !isHan(c)) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isHan(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
