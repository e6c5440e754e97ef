package org.reportsite.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.SimplifiedForms;

/**
 * What a number is measured in: {@code 万元} is ten thousand times {@code 元}.
 *
 * @param scale by how much a number before it is to be multiplied
 * @param base what is counted then; empty where only the scale is said
 */
record Measure(BigDecimal scale, String base) {

    private static final Pattern SCALE = Pattern.compile("[余多]?(?<scale>[百千]?万亿|[十百千]?亿|[十百千]?万|千|百(?!分)"
            + "|(?i:thousand|million|billion|trillion)\\b)?[余多]?\\s?(?<base>.*)");
    private static final Pattern NOT_EXACTLY = Pattern.compile("(?:左右|上下|以上|以下|以内|以外|or (?:more|less))$");
    private static final Pattern PERCENT = Pattern.compile("(?i)per ?cent");

    /** The measure that a unit's name says; of an empty one, the mere number. */
    static Measure of(String unit) {
        String plain = plain(unit);
        Matcher matcher = SCALE.matcher(SimplifiedForms.of(plain));
        // It matches any text.
        String scale = matcher.matches() ? matcher.group("scale") : null;
        return new Measure(
                scale == null ? BigDecimal.ONE : times(scale),
                plain.substring(matcher.start("base")).strip());
    }

    /** A unit's name without what says that the number is rounded. */
    static String plain(String unit) {
        String stripped = unit.strip();
        Matcher end = NOT_EXACTLY.matcher(SimplifiedForms.of(stripped));
        String plain = end.find() ? stripped.substring(0, end.start()).strip() : stripped;
        return PERCENT.matcher(plain).matches() ? "%" : plain;
    }

    /** Whether numbers in both can be converted into each other; where one doesn't say what it counts, it is the same. */
    boolean isLike(Measure other) {
        return base.isEmpty() || other.base.isEmpty() || base.equalsIgnoreCase(other.base);
    }

    private static BigDecimal times(String scale) {
        return switch (scale.toLowerCase(Locale.ROOT)) {
            case "thousand" -> BigDecimal.TEN.pow(3);
            case "million" -> BigDecimal.TEN.pow(6);
            case "billion" -> BigDecimal.TEN.pow(9);
            case "trillion" -> BigDecimal.TEN.pow(12);
            default -> BigDecimal.TEN.pow(scale.chars().map(Measure::zeros).sum());
        };
    }

    private static int zeros(int character) {
        return switch (character) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
        };
    }
}
