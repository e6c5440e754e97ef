package org.reportsite.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.Numerals;

/**
 * Tells numbers that stand in a row from the number of a heading: 三、四月份 is a time, and so are 一、二季度 and
 * 五、十、十五年.
 */
final class NumberPhrase {

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

    /**
     * What is counted by two numbers at once, or another number. Not 年 or 项, which headings begin with too:
     * 二、三年行动.
     */
    private static final Pattern NUMBERS = Pattern.compile(
            "(" + NUMERAL + ")、(" + NUMERAL + ")(?:(?:月|季度|号|级|期|届|批|线|楼|栋|幢|组|等奖|标段|中队|大队|支部)|、(" + NUMERAL + "))");

    private NumberPhrase() {}

    /**
     * Whether what looks like the number of a heading goes on with the next number and what is counted, or with more
     * numbers.
     *
     * @param text begins with a Chinese numeral
     */
    static boolean isAt(CharSequence text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.lookingAt()) {
            return false;
        }
        int first = number(matcher.group(1));
        int second = number(matcher.group(2));
        return matcher.group(3) == null ? second == first + 1 : first < second && second < number(matcher.group(3));
    }

    private static int number(String numeral) {
        return Numerals.parse(numeral).orElse(0);
    }
}
