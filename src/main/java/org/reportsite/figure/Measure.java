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

    /** By how much a number is multiplied. */
    static final String SCALES =
            "(?:[百千]?万亿|[十百千]?亿|[十百千]?万|千(?![瓦米克])|百(?!分)|(?i:thousand|million|billion|trillion)\\b)";

    private static final Pattern SCALE = Pattern.compile("[余多]?(?<scale>" + SCALES + ")?[余多]?\\s?(?<base>.*)");
    private static final Pattern SHARE = Pattern.compile("(?i)(?:percentage )?points?");
    private static final String PERSONS = "人名位";
    private static final String THINGS = "个项件家处所座条场届栋幢套台辆艘架册份起宗间只头棵株张";
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
        return base.isEmpty() || other.base.isEmpty() || kind(base).equalsIgnoreCase(kind(other.base));
    }

    /** Whether it is a share of something: the difference of two such values is in percentage points. */
    boolean isShare() {
        String simplified = SimplifiedForms.of(base);
        return simplified.equals("%")
                || simplified.endsWith("百分点")
                || SHARE.matcher(base).matches();
    }

    /** What is counted, whatever the measure word: 12件 and 12项 are as many, and so are 12名 and 12人. */
    private static String kind(String base) {
        String simplified = SimplifiedForms.of(base);
        if (simplified.length() != 1) {
            return simplified;
        }
        return PERSONS.contains(simplified) ? "人" : THINGS.contains(simplified) ? "个" : simplified;
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
