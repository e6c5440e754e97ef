package org.reportsite.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.reportsite.check.rules.Placeholders.Token;

/** Dates of which a part was left open: 2025年　月　日, YYYY年MM月DD日, 2025年○月○日, on __ January. */
final class PlaceholderDates {

    private static final String BLANK = "[ \\u3000]";
    private static final String DAY = "日(?![均常报刊期子历照])";
    private static final String CIRCLES = "[○◯〇●□△◇]{1,2}";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)";

    /** Where the form of dates is told, its letters are meant. */
    private static final String NOT_A_FORM =
            "(?<!(?i:格式|形式|样式|写法|format|form|written|as)[^。；\\n]{0,12})(?![^。；，,.\\n]{0,8}(?i:格式|形式|样式|format))";

    private static final List<PlaceholderSign> SIGNS = List.of(
            // Of the year a part may be left open too; month or day must be.
            new PlaceholderSign(
                    List.of("年 ", "年\u3000", "月 ", "月\u3000"),
                    "(?<![0-9〇○零一二三四五六七八九十])(?:(?:19|20)(?:[0-9]{2}|" + BLANK + "{1,10})|[1-9][0-9]{1,2}"
                            + "|[〇○零一二三四五六七八九十]{2,4}|(?<=^|[\\n：:]|民国)" + BLANK + "{0,10})年(?:" + BLANK
                            + "{1,10}月" + BLANK + "{0,10}|" + BLANK + "{0,10}月" + BLANK + "{1,10}|" + BLANK
                            + "?[0-9一二三四五六七八九十]{1,2}" + BLANK + "?月" + BLANK + "{1,10})" + DAY),
            new PlaceholderSign(
                    List.of("月 ", "月\u3000"), "(?<![0-9年])[0-9]{1,2}月(?:\\u3000| {2})" + BLANK + "{0,10}" + DAY),
            new PlaceholderSign(
                    List.of("月 ", "月\u3000"), "(?<![0-9年 \\u3000])" + BLANK + "{1,10}月" + BLANK + "{1,10}" + DAY),
            new PlaceholderSign(
                    List.of("YY", "yy"),
                    "(?<![A-Za-z0-9_/.-])(?=[Yy]{4}|[Dd]{2}[-/.]|[Mm]{2}[-/.])" + NOT_A_FORM
                            + "(?:[Yy]{4}\\s?年(?:\\s?[Mm]{1,2}\\s?月)?(?:\\s?[Dd]{1,2}\\s?日)?"
                            + "|[Yy]{4}[-/.][Mm]{1,2}[-/.][Dd]{1,2}|[Dd]{2}[-/.][Mm]{2}[-/.][Yy]{2,4}"
                            + "|[Mm]{2}[-/.][Dd]{2}[-/.][Yy]{2,4})(?![A-Za-z0-9_])"),
            new PlaceholderSign("○◯〇●□△◇", "(?<=年" + BLANK + "?)" + CIRCLES + "(?=" + BLANK + "?月)"),
            new PlaceholderSign("○◯〇●□△◇", "(?<=月" + BLANK + "?)" + CIRCLES + "(?=" + BLANK + "?" + DAY + ")"),
            new PlaceholderSign(
                    List.of("_ ", ".. ", "… "),
                    "(?<=\\b(?i:on|of|dated|the|by|from|until|till|since|before|after) )(?:_{1,2}|\\.{2,5}|…{1,2})(?= (?:of )?"
                            + MONTH + ")"));

    private PlaceholderDates() {}

    static void find(String text, Consumer<Token> found) {
        PlaceholderSign.find(SIGNS, text, found);
    }
}
