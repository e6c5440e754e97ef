package org.reportsite.text;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they stand before headings and items: {@code 3}, {@code ３}, {@code ③}, {@code 三}, {@code 二十三},
 * {@code 一百零五}, {@code 叁}, {@code 一〇二}, {@code IV}.
 */
public final class Numerals {

    private static final int MAX = 999;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}");
    private static final Pattern POSITIONAL = Pattern.compile("[零一二三四五六七八九]{1,3}");
    private static final Pattern SPELT = Pattern.compile("(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?");
    private static final Pattern ROMAN = Pattern.compile("(X{0,3})(IX|IV|V?I{0,3})");
    private static final String VARIANTS = "〇○两壹贰貳叁參肆伍陆陸柒捌玖拾佰";
    private static final String PLAIN = "零零二一二二三三四五六六七八九十百";

    private static final String COUNT = "一二三四五六七八九";

    private Numerals() {}

    /**
     * The value of a numeral; empty where the text is none or its value is above 999. Roman numerals are read up to 39
     * and in capitals only, so that items lettered c. and d. are not taken for hundreds.
     *
     * @param text the numeral alone, without brackets or punctuation
     */
    public static OptionalInt parse(String text) {
        if (text.isEmpty() || text.length() > 7) {
            return OptionalInt.empty();
        }
        String plain = plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (DECIMAL.matcher(plain).matches()) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        if (POSITIONAL.matcher(plain).matches()) {
            return OptionalInt.of(positional(plain));
        }
        Matcher spelt = SPELT.matcher(plain);
        if (spelt.matches()) {
            return bounded(spelt(spelt));
        }
        Matcher roman = ROMAN.matcher(plain);
        return roman.matches() ? bounded(roman(roman)) : OptionalInt.empty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int variant = VARIANTS.indexOf(plain.charAt(i));
            if (variant >= 0) {
                plain.setCharAt(i, PLAIN.charAt(variant));
            }
        }
        return plain.toString();
    }

    private static int positional(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + DIGITS.indexOf(text.charAt(i));
        }
        return value;
    }

    private static int spelt(Matcher parts) {
        int tens = parts.group(3) == null ? 0 : parts.group(2) == null ? 1 : digit(parts.group(2));
        return digit(parts.group(1)) * 100 + tens * 10 + digit(parts.group(4));
    }

    private static int digit(String character) {
        return character == null ? 0 : DIGITS.indexOf(character);
    }

    private static int roman(Matcher parts) {
        String ones = parts.group(2);
        int value = switch (ones) {
            case "IX" -> 9;
            case "IV" -> 4;
            default -> ones.startsWith("V") ? 4 + ones.length() : ones.length();
        };
        return parts.group(1).length() * 10 + value;
    }

    private static OptionalInt bounded(int value) {
        return value > 0 && value <= MAX ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * A number as official reports count their sections: {@code 十二}.
     *
     * @param number 1 to 99
     */
    public static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("number: " + number);
        }
        String ones = number % 10 == 0 ? "" : COUNT.substring(number % 10 - 1, number % 10);
        int tens = number / 10;
        return (tens > 1 ? COUNT.substring(tens - 1, tens) : "") + (tens > 0 ? "十" : "") + ones;
    }
}
