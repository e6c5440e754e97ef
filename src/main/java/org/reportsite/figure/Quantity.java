package org.reportsite.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as reports write them, {@code 1,234.5}, {@code １２０}, {@code 一百二十}, {@code 1.2亿}, {@code 35%},
 * {@code 百分之三十五}, {@code 3.5 million}, as a value in a measure such as 万元.
 */
final class Quantity {

    private static final int LONGEST = 60;

    private static final Pattern WRITTEN =
            Pattern.compile("(?<sign>[-−负]?)\\s?(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?)\\s?(?<unit>.*)");
    private static final Pattern SPELT = Pattern.compile("(?<sign>负?)(?<percent>百分之)?"
            + "(?<number>[零〇一二两三四五六七八九十百千]+(?:[万亿][零〇一二两三四五六七八九十百千]*){0,3}(?:点[零〇一二三四五六七八九]+)?)(?<unit>[万亿]?.*)");
    private static final Pattern SCALE = Pattern.compile("[余多]?(?<scale>[百千]?万亿|[十百千]?亿|[十百千]?万|千|百"
            + "|(?i:thousand|million|billion|trillion)\\b)?[余多]?\\s?(?<rest>.*)");

    private Quantity() {}

    /**
     * The value of a text in a measure; empty where the text is no number. A number without any unit is in that measure
     * already.
     *
     * @param measure such as {@code 万元} or {@code %}; may be empty
     */
    static Optional<BigDecimal> parse(String text, String measure) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(plain);
        if (written.matches()) {
            BigDecimal number = new BigDecimal(written.group("number").replace(",", ""));
            return Optional.of(value(number, written, measure));
        }
        Matcher spelt = SPELT.matcher(plain);
        if (spelt.matches()) {
            return ChineseNumber.parse(spelt.group("number")).map(number -> value(number, spelt, measure));
        }
        return Optional.empty();
    }

    private static BigDecimal value(BigDecimal number, Matcher parts, String measure) {
        BigDecimal signed = parts.group("sign").isEmpty() ? number : number.negate();
        String unit = parts.group("unit");
        BigDecimal value =
                unit.isBlank() ? signed : signed.multiply(scale(unit)).divide(scale(measure), MathContext.DECIMAL64);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** By how much the numbers before a unit are to be multiplied: 10,000 for 万元. */
    private static BigDecimal scale(String unit) {
        Matcher matcher = SCALE.matcher(unit.strip());
        String scale = matcher.matches() ? matcher.group("scale") : null;
        if (scale == null) {
            return BigDecimal.ONE;
        }
        return switch (scale.toLowerCase(Locale.ROOT)) {
            case "thousand" -> BigDecimal.TEN.pow(3);
            case "million" -> BigDecimal.TEN.pow(6);
            case "billion" -> BigDecimal.TEN.pow(9);
            case "trillion" -> BigDecimal.TEN.pow(12);
            default -> BigDecimal.TEN.pow(scale.chars().map(Quantity::zeros).sum());
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
