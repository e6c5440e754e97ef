package org.reportsite.check.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.check.rules.Placeholders.Token;

/** Stand-ins that are words, lines or brackets: TODO, ____, 【请填写】, [insert name], Lorem ipsum. */
final class PlaceholderMarks {

    private static final String ZH_OPEN = "[（(【\\[〔［｛{]\\s*";
    private static final String ZH_CLOSE = "\\s*[）)】\\]〕］｝}]";
    private static final String ZH_FILL = "(?:填写|填入|填上|输入|插入|补充|添加|录入)";
    private static final String ZH_NAMED = "(?:单位|机关|部门|公司|企业|学校|机构|组织|地区|城市|区县|街道|乡镇|村|项目|活动|会议|文件|领导|本人|您的?)"
            + "(?:名称|全称|简称|姓名|名字)|姓名|年份|年度|日期|金额|数字|数据|职务|职位|具体(?:数字|数据|金额|日期|时间|名称|项目|内容|事例|措施)";
    private static final String EN_THING =
            "(?:company|unit|organi[sz]ation|department|office|agency|city|county|district|"
                    + "town|village|region|country|project|person|author|your|full|first|last)";

    /** What an editor took out on purpose. */
    private static final String WITHHELD =
            "[^\\[\\]\\n]{0,40}\\b(?:withheld|removed|redacted|omitted|unknown|illegible|deleted)\\b";

    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9_-])(?:TODO(?!\\s+(?:[Gg]roup|[Ll]ists?|[Aa]pps?)\\b)|TBD|FIXME)(?![A-Za-z0-9_-])");
    private static final Pattern BLANK = Pattern.compile("[_＿]{3,}");
    private static final Pattern SHORT_BLANK_YEAR = Pattern.compile("(?<![0-9])(?:19|20)_{2,}(?=\\s?年)");

    /** Two underscores are bold in Markdown, but for those that stand for a number. */
    private static final Pattern SHORT_BLANK = Pattern.compile("(?<=[年月])\\s?[_＿]{1,2}\\s?(?=[月日])"
            + "|(?<=\\p{IsHan})[_＿]{2}(?=" + PlaceholderLetters.MEASURE + ")(?![_＿]|[^_＿，、。；\\n]{1,20}[_＿]{2})");

    private static final List<Pattern> BRACKETS = List.of(
            Pattern.compile(ZH_OPEN + "(?:请|此处|在此|这里|待)[^（）()【】\\[\\]〔〕\\n]{0,10}" + ZH_FILL
                    + "[^（）()【】\\[\\]〔〕\\n]{0,30}" + ZH_CLOSE),
            Pattern.compile(
                    ZH_OPEN + "(?:此处|在此处)(?:应|需|须|可)?(?:描述|说明|介绍|列出|列举|概述|写明|简述)[^（）()【】\\[\\]〔〕\\n]{0,30}" + ZH_CLOSE),
            Pattern.compile(ZH_OPEN
                    + "(?:待(?:补|补充|填|填写|完善)|(?:具体)?(?:数据|数字|金额|人数|户数)(?:有)?待(?:核实|核对|核定|补充|补录|确认|定)|填写[^（）()【】\\[\\]〔〕\\n]{1,20})"
                    + ZH_CLOSE),
            // 【姓名】 at the start of a paragraph is a label; elsewhere a name in such brackets is to be replaced.
            Pattern.compile("(?<!^)[【〔]\\s*(?:" + ZH_NAMED + ")\\s*[】〕]|[\\[［]\\s*(?:" + ZH_NAMED + ")\\s*[\\]］]"),
            // A label has a name behind it, not a verb or a year.
            Pattern.compile(
                    "^[【〔]\\s*(?:" + ZH_NAMED + ")\\s*[】〕](?=\\s*(?:$|\\n)|(?<![期份度字据额][】〕])(?:(?:19|20)[0-9]{2}年|年度)"
                            + "|(?:负责|承担|主办|牵头|领导班子|全体)[^\\n]{0,40}[，。])"),
            Pattern.compile("^[（(](?:盖章|加盖)?(?:" + ZH_NAMED + ")[）)]$"),
            // A label has a name behind it, not a sentence.
            Pattern.compile("^[【〔]\\s*(?:单位|机关|部门|公司|企业|学校|机构|组织|地区|城市|区县|街道|乡镇|村)(?:名称|全称|简称|名字)\\s*[】〕]"
                    + "(?=[^\\n，；。]{4,60}[，；])"),
            Pattern.compile(
                    "\\((?:please )?(?:fill in\\b[^()\\n]{0,40}|insert here|to be (?:completed|filled in))\\)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\[(?:(?:please )?(?:insert|enter|add|fill in|specify|describe|type|write)\\b[^\\[\\]\\n]{1,60}|your\\b[^\\[\\]\\n]{1,40}"
                            + "|(?:" + EN_THING + "[ _-])?(?:name|title)|date|year|month|amount|number|figure|"
                            + EN_THING + "|to be (?:completed|confirmed|determined|added|provided|filled in)|tbc"
                            + "|(?:full )?(?:name|number|title|date|address|amount) of (?!" + WITHHELD
                            + ")[^\\[\\]\\n]{1,40})(?: here)?\\]",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "<(?:(?:please )?(?:insert|enter|add|fill in|specify)\\b[^<>\\n]{1,60}|your\\b[^<>\\n]{1,40}|(?:"
                            + EN_THING + "[ _-])?name|date|year|month|amount|number|" + EN_THING + ")(?: here)?>",
                    Pattern.CASE_INSENSITIVE));
    private static final Pattern LOREM =
            Pattern.compile("\\blorem ipsum\\b(?: dolor sit amet)?", Pattern.CASE_INSENSITIVE);

    /** Each is what one of the patterns begins with: a text without them needs no closer look. */
    private static final String WORD_STARTS = "TF";

    private static final String BLANK_STARTS = "_＿";
    private static final String BRACKET_STARTS = "（(【[〔［｛{<";
    private static final String LOREM_STARTS = "lL";

    private PlaceholderMarks() {}

    static void find(String text, Consumer<Token> found) {
        if (holds(text, WORD_STARTS)) {
            findAll(WORD, text, found);
        }
        if (holds(text, BLANK_STARTS)) {
            findBlanks(text, found);
        }
        if (holds(text, BRACKET_STARTS)) {
            BRACKETS.forEach(pattern -> findAll(pattern, text, found));
        }
        if (holds(text, LOREM_STARTS)) {
            findAll(LOREM, text, found);
        }
    }

    /** Whether a text holds any of these characters; most don't, and need no closer look. */
    static boolean holds(String text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void findAll(Pattern pattern, String text, Consumer<Token> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.accept(new Token(matcher.start(), matcher.end(), false));
        }
    }

    private static void findBlanks(String text, Consumer<Token> found) {
        Matcher year = SHORT_BLANK_YEAR.matcher(text);
        while (year.find()) {
            found.accept(new Token(year.start(), year.end(), true));
        }
        findAll(SHORT_BLANK, text, found);
        Matcher blank = BLANK.matcher(isRule(text) ? "" : text);
        while (blank.find()) {
            if (!isInsideWord(text, blank)) {
                found.accept(new Token(blank.start(), blank.end(), false));
            }
        }
    }

    /** Whether a line is drawn and nothing else. */
    private static boolean isRule(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isInsideWord(String text, Matcher blank) {
        return blank.start() > 0
                && blank.end() < text.length()
                && XContext.isAsciiWord(text.charAt(blank.start() - 1))
                && XContext.isAsciiWord(text.charAt(blank.end()));
    }
}
