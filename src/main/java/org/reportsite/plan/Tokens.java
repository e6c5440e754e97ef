package org.reportsite.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a folded text that are not Chinese, and its numbers, in the form in which they are compared. */
final class Tokens {

    /** A number with what it counts by, or a word. Repetitions are bounded: Java's matcher recurses for each one. */
    private static final Pattern TOKEN = Pattern.compile("[0-9]+(?:[.,][0-9]+){0,6}+(?:%|‰|[万亿]{1,2})?"
            + "|[\\p{L}\\p{M}&&[^\\p{IsHan}]]++(?:['’-][\\p{L}\\p{M}&&[^\\p{IsHan}]]+){0,6}+");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final int SHORTEST_NUMBER = 2;

    private Tokens() {}

    /** A word and where it stands. */
    record Token(String form, Span span) {}

    static List<Token> of(String folded) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(folded);
        while (matcher.find()) {
            String form = form(matcher.group());
            if (!form.isEmpty()) {
                tokens.add(new Token(form, new Span(matcher.start(), matcher.end())));
            }
        }
        return tokens;
    }

    /** Empty for what says nothing: years, numbers of one digit, single letters. */
    private static String form(String token) {
        if (isNumber(token)) {
            return token.length() < SHORTEST_NUMBER || YEAR.matcher(token).matches() ? "" : token;
        }
        return token.length() < 2 ? "" : Stem.of(token);
    }

    static boolean isNumber(String form) {
        return form.charAt(0) >= '0' && form.charAt(0) <= '9';
    }
}
