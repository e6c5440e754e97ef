package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the points 一是…二是…三是… in running text. An ordinal opens a point only at a paragraph's start or after
 * {@code 。；：}, and only where it goes on with the count. Where a section counts once, a number that is left out or
 * repeated is a slip, and opens a point too; where it begins anew, the second count is a list within a point.
 */
final class Ordinals {

    private static final List<String> NUMERALS = List.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|[。；：;:][”’）)]?)[ \\t\\u3000]*([一二三四五六七八九十]{1,2})是");

    /** More numbers left out at once are no slip. */
    private static final int MOST_LEFT_OUT = 2;

    private final boolean allowsSlips;
    private int count;

    private Ordinals(boolean allowsSlips) {
        this.allowsSlips = allowsSlips;
    }

    /** For the paragraphs of a section, in order. */
    static Ordinals of(List<String> paragraphs) {
        List<Integer> numbers = paragraphs.stream()
                .flatMap(text -> ORDINAL.matcher(text).results())
                .map(found -> number(found.group(1)))
                .dropWhile(number -> number != 1)
                .toList();
        return new Ordinals(isOneCount(numbers));
    }

    private static boolean isOneCount(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            int step = numbers.get(i) - numbers.get(i - 1);
            if (numbers.get(i) == 1 || step < 0 || step > 1 + MOST_LEFT_OUT) {
                return false;
            }
        }
        return true;
    }

    private static int number(String numeral) {
        return NUMERALS.indexOf(numeral) + 1;
    }

    /** A point's label and where it begins. */
    record Start(int index, String label) {}

    /** The points that a paragraph opens, going on from those of the paragraphs before. */
    List<Start> in(String paragraph) {
        List<Start> starts = new ArrayList<>();
        Matcher ordinal = ORDINAL.matcher(paragraph);
        while (ordinal.find()) {
            int number = number(ordinal.group(1));
            if (number == count + 1 || (allowsSlips && count > 0)) {
                count = number;
                starts.add(new Start(ordinal.start(1), ordinal.group(1) + "是"));
            }
        }
        return starts;
    }

    /** Index of the first point that a paragraph opens, -1 where it opens none. */
    static int first(String paragraph) {
        List<Start> starts = new Ordinals(false).in(paragraph);
        return starts.isEmpty() ? -1 : starts.get(0).index();
    }
}
