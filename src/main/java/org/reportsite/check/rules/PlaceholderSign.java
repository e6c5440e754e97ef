package org.reportsite.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.check.rules.Placeholders.Token;

/**
 * What a stand-in looks like.
 *
 * @param needs one of these is in each: a text without them needs no closer look
 */
record PlaceholderSign(List<String> needs, Pattern pattern) {
    PlaceholderSign {
        needs = List.copyOf(needs);
    }

    /** One that holds one of these characters. */
    PlaceholderSign(String needs, String regex) {
        this(List.of(needs.split("")), regex);
    }

    /** One that holds one of these words. */
    PlaceholderSign(List<String> needs, String regex) {
        this(needs, Pattern.compile(regex));
    }

    /** Finds what looks like one of these. */
    static void find(List<PlaceholderSign> signs, String text, Consumer<Token> found) {
        for (PlaceholderSign sign : signs) {
            if (sign.needs().stream().anyMatch(text::contains)) {
                Matcher matcher = sign.pattern().matcher(text);
                while (matcher.find()) {
                    found.accept(new Token(matcher.start(), matcher.end(), false));
                }
            }
        }
    }
}
