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

    /** What is counted and stands behind no word by chance. */
    private static final String QUANTITY =
            "(?:(?:多|余)?(?:[百千万亿]{1,2}元|户(?![籍口主外均])|亩(?![产均])|吨(?!位)|公里|人次|平方米|个百分点|场次))";

    private static final List<Sign> SIGNS = List.of(
            new Sign("{", "\\{\\{[^{}\\n]{1,40}\\}\\}"),
            // Not a formula: those are between two signs.
            new Sign("{", "\\$\\{[\\p{L}_][\\p{L}\\p{N}_. -]{1,40}\\}(?!\\$)"),
            new Sign("●○◯", "[\\[［【]\\s*[●○◯]{1,6}\\s*[\\]］】]"),
            // 139****1234 hides digits, and two pairs of stars around a word are meant as bold.
            new Sign("*＊", "(?<![*＊A-Za-z0-9])[*＊]{2,4}(?=" + NAME_END + ")(?![^*＊\\n]{2,40}[*＊]{2})"),
            new Sign("〇○◯", "(?<![〇○◯零一二三四五六七八九十0-9])[〇○◯]{2,4}(?=" + NAME_END + "|同志|局|厅)"),
            new Sign("某", "某某(?=" + NAME_END + "|同志|局|厅|书记|主任|" + QUANTITY + ")"),
            new Sign("*＊", "(?<![*＊A-Za-z0-9])[*＊]{2,4}(?=" + QUANTITY + ")(?![^*＊\\n]{1,40}[*＊]{2})"),
            new Sign("□", "□{2,}(?=" + PlaceholderLetters.MEASURE + "|" + NAME_END + ")"),
            new Sign("?？", "(?:[?]{2,}|(?<=[共约计了达为有至增])？{2,})(?=" + QUANTITY + ")"),
            new Sign("?", "(?:^|(?<=[ (]))[?]{3}(?= [a-z])"),
            // N个 is how many of them there may be; N户 is nothing.
            new Sign("N", "(?<![A-Za-z0-9.+*/=%&'’_-])N(?=" + QUANTITY + ")"),
            new Sign(
                    "（(【",
                    "(?<![A-Za-z0-9])(?:[（(][\\s\\u3000]*[）)]|【[\\s\\u3000]*】)(?=" + PlaceholderLetters.MEASURE + ")"),
            // Not a formula's group, nor a set.
            new Sign("{", "(?<![\\w{}$^\\\\])\\{[a-z]{3,20}(?:[_ .][a-z0-9]{1,20}){0,4}\\}(?!\\})"),
            new Sign("%", "(?<![\\w%])%[A-Z][A-Z_]{2,30}%(?![\\w%])"),
            new Sign(
                    "年",
                    "(?<![0-9])(?:19|20)(?:[0-9]{2}|[ \\u3000]{1,10})年(?:[ \\u3000]{1,10}月[ \\u3000]{0,10}|[ \\u3000]{0,10}月[ \\u3000]{1,10})日"));

    private PlaceholderSigns() {}

    /**
     * A stand-in.
     *
     * @param needs one of these characters is in each: a text without them needs no closer look
     */
    private record Sign(String needs, Pattern pattern) {
        Sign(String needs, String regex) {
            this(needs, Pattern.compile(regex));
        }
    }

    static void find(String text, Consumer<Token> found) {
        for (Sign sign : SIGNS) {
            if (PlaceholderMarks.holds(text, sign.needs())) {
                findAll(sign.pattern(), text, found);
            }
        }
    }

    private static void findAll(Pattern sign, String text, Consumer<Token> found) {
        Matcher matcher = sign.matcher(text);
        while (matcher.find()) {
            found.accept(new Token(matcher.start(), matcher.end(), false));
        }
    }
}
