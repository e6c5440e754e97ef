package org.reportsite.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;

/** The marker that a list item's own text begins with, such as 一是 in {@code - 一是…}. */
final class ItemLabel {

    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十]{1,2}是");

    private ItemLabel() {}

    static String of(Block.Item item) {
        return item.content().isEmpty() ? "" : of(PlainText.of(item.content().subList(0, 1)));
    }

    static String of(String text) {
        Matcher ordinal = ORDINAL.matcher(text);
        return ordinal.lookingAt()
                ? ordinal.group()
                : Markers.at(text).map(Markers.Marker::printed).orElse("");
    }
}
