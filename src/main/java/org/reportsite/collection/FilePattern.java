package org.reportsite.collection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of report files such as {@code {unit}/annual-report-{year}.md}: {@code {year}} is four digits,
 * {@code {unit}} any text without a slash, {@code *} any text without a slash, {@code **} any text.
 */
public final class FilePattern {

    private static final Pattern TOKEN = Pattern.compile("\\{unit}|\\{year}|\\*\\*|\\*");

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
        StringBuilder regex = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int from = 0;
        while (token.find()) {
            regex.append(Pattern.quote(source.substring(from, token.start()))).append(regexOf(token.group()));
            from = token.end();
        }
        regex.append(Pattern.quote(source.substring(from)));
        return new FilePattern(source, Pattern.compile(regex.toString()));
    }

    /** What the pattern reads from a path. Either part is empty where the pattern doesn't tell it. */
    public record Match(Optional<String> unit, Optional<Integer> year) {}

    /**
     * Matches a path relative to the collection's folder, with forward slashes.
     *
     * @return what it tells, empty where it doesn't match
     */
    public Optional<Match> match(String path) {
        Matcher matcher = pattern.matcher(path);
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

    private static String regexOf(String token) {
        return switch (token) {
            case "{unit}" -> "(?<unit>[^/]+?)";
            case "{year}" -> "(?<year>[0-9]{4})";
            case "**" -> ".*";
            default -> "[^/]*";
        };
    }
}
