package org.reportsite.collection;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A pattern of report files such as {@code {unit}/annual-report-{year}.md}: {@code {year}} is four digits,
 * {@code {unit}} any text without a slash, {@code *} any text without a slash, {@code **} any text, and {@code **}{@code /}
 * any number of folders, none included. Matching takes time linear in the path, whatever the pattern.
 */
public final class FilePattern {

    private static final Pattern TOKEN = Pattern.compile("\\{unit}|\\{year}|\\*\\*/|\\*\\*|\\*");

    private final String source;
    private final Pattern pattern;

    private FilePattern(String source, Pattern pattern) {
        this.source = source;
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if a placeholder stands in it twice
     */
    public static FilePattern parse(String source) {
        if (isTwice(source, "{unit}") || isTwice(source, "{year}")) {
            throw new IllegalArgumentException("a placeholder stands twice in " + source);
        }
        String nfc = UnitIds.nfc(source);
        StringBuilder regex = new StringBuilder();
        Matcher token = TOKEN.matcher(nfc);
        int from = 0;
        while (token.find()) {
            regex.append(Pattern.quote(nfc.substring(from, token.start()))).append(regexOf(token.group()));
            from = token.end();
        }
        regex.append(Pattern.quote(nfc.substring(from)));
        return new FilePattern(source, Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    /** What the pattern reads from a path. Either part is empty where the pattern doesn't tell it. */
    public record Match(Optional<String> unit, Optional<Integer> year) {}

    /**
     * Matches a path relative to the collection's folder, with forward slashes.
     *
     * @return what it tells, empty where it doesn't match
     */
    public Optional<Match> match(String path) {
        Matcher matcher = pattern.matcher(UnitIds.nfc(path));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                source.contains("{unit}") ? Optional.of(matcher.group("unit")) : Optional.empty(),
                source.contains("{year}") ? Optional.of(Integer.valueOf(matcher.group("year"))) : Optional.empty()));
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return source;
    }

    static boolean isTwice(String source, String placeholder) {
        return source.indexOf(placeholder) != source.lastIndexOf(placeholder);
    }

    private static String regexOf(String token) {
        return switch (token) {
            case "{unit}" -> "(?P<unit>[^/]+?)";
            case "{year}" -> "(?P<year>[0-9]{4})";
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            default -> "[^/]*";
        };
    }
}
