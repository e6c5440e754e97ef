package org.reportsite.collection;

import static java.text.Normalizer.Form.NFKC;
import static java.text.Normalizer.normalize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years in names of files and folders: 1900 to 2199, in half-width or full-width digits, also {@code 2024年},
 * {@code 二〇二四年}, and as they are counted in Taiwan: {@code 民國113年} is 2024.
 */
final class Years {

    private static final String YEAR = "(?:(?<year>(?:[1１][9９]|[2２][01０１])[0-9０-９]{2})(?:\\s*年度?)?+"
            + "|(?<han>(?:一九|二[〇○零一])[〇○零一二三四五六七八九]{2})\\s*年度?+"
            + "|民[国國]\\s*(?<minguo>[1-9１-９][0-9０-９]|[1１][0-9０-９]{2})(?:\\s*年度?)?+)";

    /** The year before the first of the Republic, by which years are counted in Taiwan. */
    private static final int BEFORE_MINGUO = 1911;

    private static final Pattern AT_END = Pattern.compile("(?s)(?<rest>.*?)[-_\\s]*(?<![0-9０-９])" + YEAR);

    /** Not a date, a span of years or a part of the year: those begin with a year too. */
    private static final Pattern AT_START = Pattern.compile(
            "(?s)" + YEAR + "(?![-_.\\s—~～至]*[0-9０-９])(?![-_\\s]*(?:[上下]半年|第?[一二三四]季度))[-_\\s]*(?<rest>.+)");

    /** A year, or a date that begins with one. */
    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![0-9])((?:19|20|21)[0-9]{2})(?:[0-9]{2}){0,2}(?![0-9])");

    /** What is taken for a digit at the same index of {@link #DIGITS}. */
    private static final String LIKE_DIGITS = "OoQ〇零○lI|一二三四五六七八九";

    private static final String DIGITS = "000000111123456789";

    private Years() {}

    /**
     * A year at one end of a name.
     *
     * @param rest the rest of the name, hyphens and the like cut off; empty where the name is only a year
     */
    record Found(String rest, int year) {}

    static Optional<Found> atEnd(String name) {
        return found(AT_END, name);
    }

    static Optional<Found> atStart(String name) {
        return found(AT_START, name);
    }

    private static Optional<Found> found(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Found(matcher.group("rest"), year(matcher)));
    }

    private static int year(Matcher matcher) {
        String minguo = matcher.group("minguo");
        if (minguo != null) {
            return BEFORE_MINGUO + Integer.parseInt(normalize(minguo, NFKC));
        }
        String year = matcher.group("year");
        return Integer.parseInt(normalize(year == null ? digits(matcher.group("han")) : year, NFKC));
    }

    /** The year somebody may have meant: {@code 2O24} with a letter, {@code 二〇二四}, {@code 20240131}. */
    static Optional<Integer> guess(String name) {
        String digits = digits(normalize(name, NFKC));
        Matcher matcher = ANYWHERE.matcher(digits);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            int like = LIKE_DIGITS.indexOf(digits.charAt(i));
            if (like >= 0) {
                digits.setCharAt(i, DIGITS.charAt(like));
            }
        }
        return digits.toString();
    }
}
