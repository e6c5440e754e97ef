package org.reportsite.render;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes XHTML of what {@link HtmlWriter} and the templates write, which closes and quotes everything but this. */
final class Xhtml {

    private static final Pattern EMPTY = Pattern.compile("<(br|hr|img)\\b([^>]*)>");
    private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>");
    private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]*)\" alt=\"([^\"]*)\"[^>]*>");
    private static final char REPLACEMENT = '\uFFFD';

    private Xhtml() {}

    /**
     * The XHTML for paper: links are their texts, and images that can't be shown are their descriptions.
     *
     * @param isShown whether an image is shown, by its address
     */
    static String printed(String html, Predicate<String> isShown) {
        String plain = LINK.matcher(html).replaceAll("");
        String pictures = IMAGE.matcher(plain)
                .replaceAll(image -> Matcher.quoteReplacement(
                        isShown.test(image.group(1)) ? image.group() : "<span>" + image.group(2) + "</span>"));
        return allowed(EMPTY.matcher(pictures).replaceAll("<$1$2/>"));
    }

    /** XML has no way to write control characters and halves of surrogate pairs. */
    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> allowed.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return allowed.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
