package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the points 一是…二是…三是… in running text. An ordinal opens a point only at a paragraph's start or after
 * {@code 。；：}, and only where it goes on with the count.
 */
final class Ordinals {

    private static final List<String> NUMERALS = List.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十");
    private static final Pattern ORDINAL = Pattern.compile("(?:^|[。；：;:][”’）)]?)[ \\t\\u3000]*([一二三四五六七八九十]{1,2})是");

    private int count;

    /** A point's label and where it begins. */
    record Start(int index, String label) {}

    /** The points that a paragraph opens, going on from those of the paragraphs before. */
    List<Start> in(String paragraph) {
        List<Start> starts = new ArrayList<>();
        Matcher ordinal = ORDINAL.matcher(paragraph);
        while (ordinal.find()) {
            if (count < NUMERALS.size() && ordinal.group(1).equals(NUMERALS.get(count))) {
                count++;
                starts.add(new Start(ordinal.start(1), ordinal.group(1) + "是"));
            }
        }
        return starts;
    }

    /** Index of the first point that a paragraph opens, -1 where it opens none. */
    static int first(String paragraph) {
        List<Start> starts = new Ordinals().in(paragraph);
        return starts.isEmpty() ? -1 : starts.get(0).index();
    }
}
