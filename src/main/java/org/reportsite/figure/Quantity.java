package org.reportsite.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.SimplifiedForms;

/**
 * A number as reports write it, {@code 1,234.5}, {@code １２０}, {@code 一百二十}, {@code 1.2亿}, {@code 35%},
 * {@code 百分之三十五}, {@code 约5%左右}, {@code 3.5 million}, {@code 3亿5000万元}.
 *
 * @param number what stands before the unit
 * @param unit the unit as written, NFKC; {@code %} for 百分之; empty where there is none
 */
record Quantity(BigDecimal number, String unit) {

    private static final int LONGEST = 60;

    private static final String ABOUT =
            "(?:约|大约|近|逾|超过?|突破|达到?|不低于|不少于|(?i:about|around|approximately|nearly|over|some)\\s)?\\s?";
    private static final String SIGN = "(?<sign>[-−负]?)\\s?[$€£¥]?";
    private static final String NUMBER = "[0-9][0-9,]*(?:\\.[0-9]+)?";
    private static final Pattern WRITTEN = Pattern.compile(ABOUT + SIGN + "(?<number>" + NUMBER + ")\\s?(?<unit>.*)");
    /** 3亿5000万元: parts, each with its scale, before the last number. */
    private static final Pattern IN_PARTS = Pattern.compile(
            ABOUT + SIGN + "(?<parts>(?:" + NUMBER + Measure.SCALES + "零?)+)(?<number>" + NUMBER + ")\\s?(?<unit>.*)");

    private static final Pattern PART = Pattern.compile("(?<number>" + NUMBER + ")(?<scale>" + Measure.SCALES + ")");
    private static final Pattern SPELT = Pattern.compile(ABOUT + "(?<sign>负?)(?<percent>百分之)?"
            + "(?<number>[零〇一二两三四五六七八九十百千]+(?:[万亿][零〇一二两三四五六七八九十百千]*){0,3}(?:点[零〇一二三四五六七八九]+)?)(?<unit>[万亿]?.*)");

    /** Reads a text; empty where it is no number, or has more than {@value #LONGEST} characters. */
    static Optional<Quantity> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        String simplified = SimplifiedForms.of(plain);
        Matcher inParts = IN_PARTS.matcher(simplified);
        if (inParts.matches()) {
            String unit = Measure.plain(plain.substring(inParts.start("unit")));
            Optional<BigDecimal> sum = sum(
                    inParts.group("parts"), number(inParts), Measure.of(unit).scale());
            if (sum.isPresent()) {
                return sum.map(number -> signed(number, inParts, unit));
            }
        }
        Matcher written = WRITTEN.matcher(simplified);
        if (written.matches()) {
            return Optional.of(signed(number(written), written, Measure.plain(plain.substring(written.start("unit")))));
        }
        Matcher spelt = SPELT.matcher(simplified);
        if (spelt.matches()) {
            String unit = spelt.group("percent") == null ? Measure.plain(plain.substring(spelt.start("unit"))) : "%";
            return ChineseNumber.parse(spelt.group("number")).map(number -> signed(number, spelt, unit));
        }
        return Optional.empty();
    }

    private static BigDecimal number(Matcher parts) {
        return new BigDecimal(parts.group("number").replace(",", ""));
    }

    /**
     * A number in parts, in the scale of the last one: 3亿 and 5000 in 万 are 35,000. Empty where a part is as large as the
     * scale of the one before, which no number is written like.
     */
    private static Optional<BigDecimal> sum(String parts, BigDecimal last, BigDecimal lastScale) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal room = null;
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            BigDecimal scale = Measure.of(part.group("scale")).scale();
            BigDecimal value = number(part).multiply(scale);
            if (room != null && value.compareTo(room) >= 0) {
                return Optional.empty();
            }
            sum = sum.add(value);
            room = scale;
        }
        BigDecimal value = last.multiply(lastScale);
        return room == null || value.compareTo(room) >= 0
                ? Optional.empty()
                : Optional.of(sum.add(value).divide(lastScale, MathContext.DECIMAL64));
    }

    private static Quantity signed(BigDecimal number, Matcher parts, String unit) {
        return new Quantity(parts.group("sign").isEmpty() ? number : number.negate(), unit);
    }

    /** The same where a column or a setting says what numbers without a unit are measured in. */
    Quantity statedIn(String measure) {
        if (unit.isEmpty()) {
            return new Quantity(number, measure);
        }
        boolean isScaleOnly = Measure.of(unit).base().isEmpty() && !measure.isEmpty();
        return isScaleOnly
                ? in(measure).map(value -> new Quantity(value, measure)).orElse(this)
                : this;
    }

    /**
     * The value in a measure, without trailing zeros; empty where that counts something else. A number without any unit
     * is in that measure already.
     *
     * @param measure such as {@code 万元} or {@code %}; may be empty
     */
    Optional<BigDecimal> in(String measure) {
        Measure own = Measure.of(unit);
        Measure wanted = Measure.of(measure);
        if (!own.isLike(wanted)) {
            return Optional.empty();
        }
        BigDecimal value =
                unit.isEmpty() ? number : number.multiply(own.scale()).divide(wanted.scale(), MathContext.DECIMAL64);
        return Optional.of(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }
}
