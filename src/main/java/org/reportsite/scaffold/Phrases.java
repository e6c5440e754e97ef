package org.reportsite.scaffold;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The phrases of a heading by which a section could be known from year to year: what stands between its numbers and
 * punctuation, or the beginning or end of that where it is long enough to tell something. Numbers are in none, since they
 * change with the year.
 */
final class Phrases {

    private static final int LONGEST = 16;
    private static final int SHORTEST_CHINESE = 2;
    /** A part of a longer text tells something from so many characters on. */
    private static final int SHORTEST_CHINESE_PART = 4;
    /** Words such as "the" say nothing of a section. */
    private static final int SHORTEST_WORD = 4;

    /** No phrase that was cut out begins or ends with these: they belong to what is left out. */
    private static final String CHINESE_LINKS = "的和与及年等了在对为以中";

    private static final Set<String> LINKS =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "our", "the", "to", "with");

    private static final Set<String> OPENERS = Set.of("a", "an", "our", "the");

    private Phrases() {}

    /** A piece of a heading: one Chinese character, or a word. */
    private record Token(int from, int to, boolean chinese) {}

    /** Every phrase of a heading, as written there. */
    static Set<String> of(String heading) {
        List<List<Token>> runs = runs(heading);
        Set<String> phrases = new LinkedHashSet<>();
        for (List<Token> run : runs) {
            for (int length = 1; length <= Math.min(run.size(), LONGEST); length++) {
                boolean isAll = length == run.size();
                add(heading, run.subList(0, length), isAll, runs.size() == 1, phrases);
                add(heading, run.subList(run.size() - length, run.size()), isAll, runs.size() == 1, phrases);
            }
        }
        return phrases;
    }

    private static List<List<Token>> runs(String heading) {
        List<List<Token>> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        int at = 0;
        while (at < heading.length()) {
            int end = end(heading, at);
            int first = heading.codePointAt(at);
            if (Character.isLetter(first)) {
                run.add(new Token(at, end, isHan(first)));
            } else if (!Character.isWhitespace(first)) {
                addRun(run, runs);
                run = new ArrayList<>();
                end = Character.isDigit(first) ? afterYear(heading, end) : end;
            }
            at = end;
        }
        addRun(run, runs);
        return runs;
    }

    private static void addRun(List<Token> run, List<List<Token>> runs) {
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }

    private static int afterYear(String heading, int at) {
        return heading.startsWith("年度", at) ? at + 2 : heading.startsWith("年", at) ? at + 1 : at;
    }

    private static void add(String heading, List<Token> tokens, boolean isRun, boolean isAlone, Set<String> phrases) {
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        String text = heading.substring(first.from(), last.to());
        boolean tells = first.chinese() ? tells(text, isRun, isAlone) : text.length() >= SHORTEST_WORD;
        boolean isWhole = text.equals(heading.strip());
        boolean isCut = (isLink(heading, first) && !opens(heading, first)) || isLink(heading, last);
        if (tells && (isWhole || (isRun && first.chinese()) || !isCut)) {
            phrases.add(text);
        }
    }

    /** Whether a heading begins so: "Our work" is as good as "Work". */
    private static boolean opens(String heading, Token token) {
        return heading.substring(0, token.from()).isBlank()
                && OPENERS.contains(heading.substring(token.from(), token.to()).toLowerCase(Locale.ROOT));
    }

    private static boolean tells(String text, boolean isRun, boolean isAlone) {
        return text.length() >= SHORTEST_CHINESE_PART
                || (isRun && isAlone && text.length() >= SHORTEST_CHINESE)
                || SectionRole.isWord(text);
    }

    private static boolean isLink(String heading, Token token) {
        String text = heading.substring(token.from(), token.to());
        return token.chinese() ? CHINESE_LINKS.contains(text) : LINKS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static int end(String heading, int at) {
        int first = heading.codePointAt(at);
        int end = at + Character.charCount(first);
        if (!Character.isLetter(first) || isHan(first)) {
            return end;
        }
        while (end < heading.length() && (isWordPart(heading.codePointAt(end)) || isApostrophe(heading, end))) {
            end += Character.charCount(heading.codePointAt(end));
        }
        return end;
    }

    /** Whether an apostrophe stands inside a word, as in "What's". */
    private static boolean isApostrophe(String heading, int at) {
        return (heading.charAt(at) == '\'' || heading.charAt(at) == '’')
                && at + 1 < heading.length()
                && isWordPart(heading.codePointAt(at + 1));
    }

    private static boolean isWordPart(int c) {
        return (Character.isLetter(c) && !isHan(c)) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isHan(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
