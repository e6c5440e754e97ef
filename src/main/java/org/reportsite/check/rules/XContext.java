package org.reportsite.check.rules;

import java.util.regex.Pattern;

/** What stands around an X or × and tells a stand-in from a word, a product, a formula or a Roman number. */
final class XContext {

    private static final String TIMES = "×✕✖╳";
    private static final String EQUATION = "=＝^√";
    private static final String OPERATORS = EQUATION + "+＋*/÷<>≤≥≈";
    private static final Pattern CHROMOSOME = Pattern.compile(
            "性?染色体|\\s(?:sex )?(?:chromosom|karyotyp|genotyp|(?:and|or|versus|vs\\.?) XY\\b)|(?:和|与|或|、)XY(?![A-Za-z])");
    private static final Pattern BEFORE_CHROMOSOME =
            Pattern.compile("(?:\\bXY (?:and|or|versus|vs\\.?) |(?<![A-Za-z])XY[和与或、]|(?<![0-9])46,\\s?)$");
    private static final Pattern ROMAN = Pattern.compile("X{2,3}");

    /** A word that a Roman number follows: a name, or a part of a work. */
    private static final Pattern BEFORE_ROMAN = Pattern.compile(
            "(?:\\b(?:chapter|part|volume|vol\\.?|book|article|section|appendix|annex|title|figure|table|phase|class|type|no\\.?"
                    + "|level|act|schedule)|\\b(?!(?:In|The|For|By|From|To|At|About|Over|Of|And|With|Some|Dear|Mr|Mrs|Ms|Dr|Our)\\b)"
                    + "[A-Z][a-z]+)\\s$");

    private static final Pattern AFTER_ROMAN =
            Pattern.compile("\\s(?:century|congress|olymp)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_OF_LAW = Pattern.compile("[条章节款卷篇回]");
    private static final Pattern PER_CENT = Pattern.compile("\\s?(?:[%％‰]|per ?cent\\b)");
    private static final int LONGEST_WORD = 30;

    private final String text;
    private final boolean isEquation;

    XContext(String text) {
        this.text = text;
        this.isEquation = text.indexOf('=') >= 0 || text.indexOf('＝') >= 0;
    }

    /** Whether two or more of them are a stand-in. */
    boolean allowsRun(int start, int end) {
        return isByItself(start, end)
                && EQUATION.indexOf(before(start)) < 0
                && EQUATION.indexOf(after(end)) < 0
                && !isChromosome(start, end)
                && !isRoman(start, end);
    }

    /** Whether one of them, before a unit, is a stand-in. */
    boolean allowsSingle(int start, int end) {
        return isByItself(start, end)
                && (!isAsciiWord(beforeSpace(start)) || (startsWith(PER_CENT, end) && !isAsciiWord(before(start))))
                && OPERATORS.indexOf(beforeSpace(start)) < 0
                && !isTimes(beforeSpace(start))
                && !(before(start) == '第' && startsWith(PART_OF_LAW, end))
                && !isProduct(start);
    }

    private boolean isByItself(int start, int end) {
        if (isTimes(text.charAt(start))) {
            return !(isAsciiWord(beforeSpace(start)) && isAsciiWord(afterSpace(end)));
        }
        boolean dashed = after(end) == '-' && end + 1 < text.length() && isAsciiWord(text.charAt(end + 1));
        boolean dotted = after(end) == '.' && end + 1 < text.length() && isAsciiWord(text.charAt(end + 1));
        return !isLetter(before(start)) && before(start) != '.' && !isLetter(after(end)) && !dashed && !dotted;
    }

    private boolean isChromosome(int start, int end) {
        return startsWith(CHROMOSOME, end)
                || BEFORE_CHROMOSOME
                        .matcher(text.substring(Math.max(0, start - LONGEST_WORD), start))
                        .find();
    }

    /** Whether a × multiplies: after a number or a closed bracket, or anywhere in a line with an equals sign. */
    private boolean isProduct(int start) {
        return isTimes(text.charAt(start)) && (isEquation || ")）".indexOf(beforeSpace(start)) >= 0);
    }

    private boolean isRoman(int start, int end) {
        if (!ROMAN.matcher(text.substring(start, end)).matches()) {
            return false;
        }
        boolean numbersItem = start == 0 && ".．、)）".indexOf(after(end)) >= 0;
        String wordBefore = text.substring(Math.max(0, start - LONGEST_WORD), start);
        return numbersItem || BEFORE_ROMAN.matcher(wordBefore).find() || startsWith(AFTER_ROMAN, end);
    }

    private boolean startsWith(Pattern pattern, int from) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }

    private char before(int index) {
        return index > 0 ? text.charAt(index - 1) : '\n';
    }

    private char after(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private char beforeSpace(int index) {
        int i = index - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 ? '\n' : text.charAt(i);
    }

    private char afterSpace(int index) {
        int i = index;
        while (i < text.length() - 1 && text.charAt(i) == ' ') {
            i++;
        }
        return after(i);
    }

    private static boolean isTimes(char c) {
        return TIMES.indexOf(c) >= 0;
    }

    /** A letter or digit that would make a word of an X beside it. */
    private static boolean isLetter(char c) {
        return isAsciiWord(c) || c == '_' || (c >= 'À' && c <= 'ɏ' && c != '×');
    }

    static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
