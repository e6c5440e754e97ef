package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.SimplifiedForms;

/** Finds stand-ins for what an author was to fill in, one by one. */
final class Placeholders {

    /** Addresses hold letters that mean nothing. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[!-~]+|(?<![A-Za-z0-9._-])[A-Za-z0-9._-]{1,64}@[A-Za-z0-9._-]+");

    private Placeholders() {}

    /**
     * A stand-in.
     *
     * @param start index at which it begins
     * @param end index past its end
     * @param isYear whether it stands for a year
     */
    record Token(int start, int end, boolean isYear) {}

    /** The stand-ins of a text in its order; where two overlap, the one that begins first. */
    static List<Token> in(String text) {
        List<Token> found = new ArrayList<>();
        String simplified = SimplifiedForms.of(text);
        PlaceholderMarks.find(simplified, found::add);
        PlaceholderFields.find(simplified, found::add);
        PlaceholderPrompts.find(simplified, found::add);
        PlaceholderDates.find(simplified, found::add);
        PlaceholderLetters.find(simplified, found::add);
        PlaceholderSigns.find(simplified, found::add);
        if (found.isEmpty()) {
            return found;
        }
        found.sort(Comparator.comparingInt(Token::start).thenComparing(Token::end, Comparator.reverseOrder()));
        return withoutOverlaps(found, addresses(text));
    }

    /** Both lists are sorted, and addresses don't overlap: one pass over both, however long a hostile text is. */
    private static List<Token> withoutOverlaps(List<Token> found, List<Token> addresses) {
        List<Token> kept = new ArrayList<>();
        int end = 0;
        int address = 0;
        for (Token token : found) {
            while (address < addresses.size() && addresses.get(address).end() <= token.start()) {
                address++;
            }
            boolean inAddress =
                    address < addresses.size() && addresses.get(address).start() < token.end();
            if (token.start() >= end && !inAddress) {
                kept.add(token);
                end = token.end();
            }
        }
        return kept;
    }

    private static List<Token> addresses(String text) {
        List<Token> spans = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            spans.add(new Token(address.start(), address.end(), false));
        }
        return spans;
    }
}
