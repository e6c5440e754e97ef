package org.reportsite.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.check.rules.Placeholders.Token;

/** Stand-ins that are signs or fields of a template: {@code {{name}}}, {@code ${name}}, [●], **市, ○○镇, 某某同志. */
final class PlaceholderSigns {

    /** What a name ends with. Not the beginning of another word, such as 市场 or 区域. */
    private static final String NAME_END =
            "(?:省(?!级|内|外)|市(?!场|民|级|容|值|内|外)|县(?!域|级|内|外)|区(?!域|别|间|块|级|内|外)|州|[乡镇村](?!级|民|庄|里|内|外)|街道|社区|公司|学校|单位)";

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("\\{\\{[^{}\\n]{1,40}\\}\\}"),
            // Not a formula: those are between two signs.
            Pattern.compile("\\$\\{[\\p{L}_][\\p{L}\\p{N}_. -]{1,40}\\}(?!\\$)"),
            Pattern.compile("[\\[［【]\\s*[●○◯]{1,6}\\s*[\\]］】]"),
            // 139****1234 hides digits, and two pairs of stars around a word are meant as bold.
            Pattern.compile("(?<![*＊A-Za-z0-9])[*＊]{2,4}(?=" + NAME_END + ")(?![^*＊\\n]{2,40}[*＊]{2})"),
            Pattern.compile("(?<![〇○◯零一二三四五六七八九十0-9])[〇○◯]{2,4}(?=" + NAME_END + "|同志|局|厅)"),
            Pattern.compile("某某(?=" + NAME_END + "|同志|局|厅|书记|主任)"));

    /** A text without any of them needs no closer look. */
    private static final String STARTS = "{[［【*＊〇○◯某";

    private PlaceholderSigns() {}

    static void find(String text, Consumer<Token> found) {
        if (PlaceholderMarks.holds(text, STARTS)) {
            SIGNS.forEach(sign -> findAll(sign, text, found));
        }
    }

    private static void findAll(Pattern sign, String text, Consumer<Token> found) {
        Matcher matcher = sign.matcher(text);
        while (matcher.find()) {
            found.accept(new Token(matcher.start(), matcher.end(), false));
        }
    }
}
