package org.reportsite.collection;

import static java.text.Normalizer.Form.NFKC;
import static java.text.Normalizer.normalize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in names of files and folders: 1900 to 2199, in half-width or full-width digits, also {@code 2024年}. */
final class Years {

    private static final Pattern AT_END = Pattern.compile(
            "(?s)(?<rest>.*?)[-_\\s]*(?<![0-9０-９])" + "(?<year>(?:[1１][9９]|[2２][01０１])[0-9０-９]{2})(?:年度?)?");

    /** A year, or a date that begins with one. */
    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![0-9])((?:19|20|21)[0-9]{2})(?:[0-9]{2}){0,2}(?![0-9])");

    /** What is taken for a digit at the same index of {@link #DIGITS}. */
    private static final String LIKE_DIGITS = "OoQ〇零○lI|一二三四五六七八九";

    private static final String DIGITS = "000000111123456789";

    private Years() {}

    /**
     * A name that ends with a year.
     *
     * @param rest what precedes the year, hyphens and the like cut off; empty where the name is only a year
     */
    record Ending(String rest, int year) {}

    static Optional<Ending> atEnd(String name) {
        Matcher matcher = AT_END.matcher(name);
        return matcher.matches()
                ? Optional.of(
                        new Ending(matcher.group("rest"), Integer.parseInt(normalize(matcher.group("year"), NFKC))))
                : Optional.empty();
    }

    /** The year that a whole name is. */
    static Optional<Integer> of(String name) {
        return atEnd(name).filter(ending -> ending.rest().isEmpty()).map(Ending::year);
    }

    /** The year somebody may have meant: {@code 2O24} with a letter, {@code 二〇二四}, {@code 20240131}. */
    static Optional<Integer> guess(String name) {
        StringBuilder digits = new StringBuilder(normalize(name, NFKC));
        for (int i = 0; i < digits.length(); i++) {
            int like = LIKE_DIGITS.indexOf(digits.charAt(i));
            if (like >= 0) {
                digits.setCharAt(i, DIGITS.charAt(like));
            }
        }
        Matcher matcher = ANYWHERE.matcher(digits);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
