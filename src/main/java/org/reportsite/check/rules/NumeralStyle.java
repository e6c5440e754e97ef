package org.reportsite.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a number the way that another one is written: Chinese, Roman, encircled, full-width. */
enum NumeralStyle {
    DIGITS("[0-9]{1,3}") {
        @Override
        String write(int value) {
            return String.valueOf(value);
        }
    },
    FULL_WIDTH("[０-９]{1,3}") {
        @Override
        String write(int value) {
            StringBuilder digits = new StringBuilder();
            String.valueOf(value).chars().forEach(c -> digits.append((char) (c - '0' + '０')));
            return digits.toString();
        }
    },
    HAN("[一二三四五六七八九十百零〇]{1,7}") {
        @Override
        String write(int value) {
            String ones = value % 10 == 0 ? "" : HAN_DIGITS.substring(value % 10, value % 10 + 1);
            int tens = value / 10;
            String ten = tens == 0 ? "" : tens == 1 ? "十" : HAN_DIGITS.charAt(tens) + "十";
            return ten + ones;
        }
    },
    ENCIRCLED("[①-⑳]") {
        @Override
        String write(int value) {
            return value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
        }
    },
    ROMAN("[IVX]{1,7}|[Ⅰ-Ⅹ]") {
        @Override
        String write(int value) {
            return "X".repeat(value / 10) + ROMAN_ONES.get(value % 10);
        }
    };

    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final List<String> ROMAN_ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    /** Above it every style is written in digits: no numbering of sections goes so far. */
    private static final int HIGHEST = 99;

    private final Pattern pattern;

    NumeralStyle(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    abstract String write(int value);

    /** The numeral in a marker such as {@code （三）}, {@code 1.} or {@code 二是}. */
    static Optional<String> numeralIn(String marker) {
        for (NumeralStyle style : values()) {
            Matcher matcher = style.pattern.matcher(marker);
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    /** The marker with another number in place of its own. */
    static String replaced(String marker, int value) {
        for (NumeralStyle style : values()) {
            Matcher matcher = style.pattern.matcher(marker);
            if (matcher.find()) {
                String numeral = value <= HIGHEST ? style.write(value) : String.valueOf(value);
                return marker.substring(0, matcher.start()) + numeral + marker.substring(matcher.end());
            }
        }
        return String.valueOf(value);
    }
}
