package org.reportsite.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in Chinese characters: {@code 一千二百零三}, {@code 三万五千}, {@code 三万五}, {@code 二〇二四}, {@code 三点五}. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "十百千";
    private static final long MYRIAD = 10_000L;
    private static final long MYRIAD_SQUARED = 100_000_000L;
    /** Beyond it a long would overflow. */
    private static final int LONGEST = 16;

    private ChineseNumber() {}

    /** The value; empty where the characters make no number. */
    static Optional<BigDecimal> parse(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        int point = plain.indexOf('点');
        String whole = point < 0 ? plain : plain.substring(0, point);
        if (whole.isEmpty() || whole.length() > LONGEST || plain.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(isPositional(whole) ? positional(whole) : spelt(whole));
        return Optional.of(
                point < 0 ? value : new BigDecimal(value.toPlainString() + "." + digits(plain.substring(point + 1))));
    }

    private static boolean isPositional(String text) {
        return text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    private static long positional(String text) {
        return Long.parseLong(digits(text));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return digits.toString();
    }

    /** What a last digit stands for: 三万五 is 35,000, 三万零五 and 三十五 end in five. */
    private static long lastPlace(String text) {
        char before = text.length() < 2 ? '零' : text.charAt(text.length() - 2);
        return switch (before) {
            case '百' -> 10;
            case '千' -> 100;
            case '万' -> MYRIAD / 10;
            case '亿' -> MYRIAD_SQUARED / 10;
            default -> 1;
        };
    }

    private static long spelt(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = PLACES.indexOf(c);
            if (place >= 0) {
                // 十二 is twelve: the one before the ten is not written.
                section += Math.max(digit, section == 0 && digit == 0 ? 1 : digit) * (long) Math.pow(10, place + 1);
                digit = 0;
            } else if (c == '万') {
                total += (section + digit) * MYRIAD;
                section = 0;
                digit = 0;
            } else if (c == '亿') {
                total = (total + section + digit) * MYRIAD_SQUARED;
                section = 0;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return total + section + digit * lastPlace(text);
    }
}
