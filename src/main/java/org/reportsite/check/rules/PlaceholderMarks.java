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
    private static final String TO_CHECK = "(?:核实|核对|核定|核查|复核|补充|补录|补齐|补填|补报|填写|填报|填入|录入|查实|查证)";
    /** What is still to come, and what of it. */
    private static final String PENDING = "(?:此处|具体|相关|有关|最终|实际|准确|确切)?的?"
            + "(?:数据|数字|数值|数|金额|资金|人数|户数|面积|比例|名单|名称|单位|人员|姓名|时间|日期|地点|内容|情况|材料|结果|信息|职务|图片|图|表格?)?"
            + "(?:[尚仍还]?有?待(?:进一步|后续)?(?:定|核|补|填|查|完善|确认|确定|更新|统计|测算|明确|提供|添加|" + TO_CHECK + ")"
            + "|[尚仍还]?[需须请](?:进一步|再)?" + TO_CHECK + "|(?:后续|稍后)" + TO_CHECK + ")";

    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9_-])(?:TODO(?!\\s+(?:[Gg]roup|[Ll]ists?|[Aa]pps?)\\b)|TBD|FIXME)(?![A-Za-z0-9_-])");
    private static final Pattern BLANK = Pattern.compile("[_＿]{3,}");
    private static final Pattern SHORT_BLANK_YEAR = Pattern.compile("(?<![0-9])(?:19|20)_{2,}(?=\\s?年)");

    /** Two underscores that stand by themselves are not bold. */
    private static final Pattern LONE_BLANK = Pattern.compile("(?<![^\\s（(£$€])_{2}(?![^\\s.,;:%）)])");

    /** Two underscores are bold in Markdown, but for those that stand for a number. */
    private static final Pattern SHORT_BLANK = Pattern.compile("(?<=[年月])\\s?[_＿]{1,2}\\s?(?=[月日])"
            + "|(?<=\\p{IsHan})[_＿]{2}(?=" + PlaceholderLetters.MEASURE + ")(?![_＿]|[^_＿，、。；\\n]{1,20}[_＿]{2})");

    private static final List<Pattern> BRACKETS = List.of(
            Pattern.compile(ZH_OPEN + "(?:请|此处|在此|这里|待)[^（）()【】\\[\\]〔〕\\n]{0,10}" + ZH_FILL
                    + "[^（）()【】\\[\\]〔〕\\n]{0,30}" + ZH_CLOSE),
            Pattern.compile(
                    ZH_OPEN + "(?:此处|在此处)(?:应|需|须|可)?(?:描述|说明|介绍|列出|列举|概述|写明|简述)[^（）()【】\\[\\]〔〕\\n]{0,30}" + ZH_CLOSE),
            Pattern.compile(ZH_OPEN + "(?:" + PENDING + "|填写[^（）()【】\\[\\]〔〕\\n]{1,20})" + ZH_CLOSE),
            // 【姓名】 at the start of a paragraph is a label; elsewhere a name in such brackets is to be replaced.
            Pattern.compile("(?<!^)[【〔]\\s*(?:" + ZH_NAMED + ")\\s*[】〕]|[\\[［]\\s*(?:" + ZH_NAMED + ")\\s*[\\]］]"),
            // A label has a name behind it, not a verb or a year.
            Pattern.compile(
                    "^[【〔]\\s*(?:" + ZH_NAMED + ")\\s*[】〕](?=\\s*(?:$|\\n)|(?<![期份度字据额][】〕])(?:(?:19|20)[0-9]{2}年|年度)"
                            + "|(?:负责|承担|主办|牵头|领导班子|全体)[^\\n]{0,40}[，。]|(?:办公室|人民政府|委员会|党委|党组)\\s*$)"),
            Pattern.compile("^[（(](?:盖章|加盖)?(?:" + ZH_NAMED + ")[）)]$"),
            // A label has a name behind it, not a sentence.
            Pattern.compile("^[【〔]\\s*(?:单位|机关|部门|公司|企业|学校|机构|组织|地区|城市|区县|街道|乡镇|村)(?:名称|全称|简称|名字)\\s*[】〕]"
                    + "(?=[^\\n，；。]{4,60}[，；])"));
    private static final Pattern LOREM =
            Pattern.compile("\\blorem ipsum\\b(?: dolor sit amet)?", Pattern.CASE_INSENSITIVE);

    /** Each is what one of the patterns begins with: a text without them needs no closer look. */
    private static final String WORD_STARTS = "TF";

    private static final String BLANK_STARTS = "_＿";
    private static final String BRACKET_STARTS = "（(【[〔［｛{";
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
        String written = isRule(text) ? "" : text;
        findAll(LONE_BLANK, written, found);
        Matcher blank = BLANK.matcher(written);
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
