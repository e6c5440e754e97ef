package org.reportsite.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.reportsite.check.rules.Placeholders.Token;

/** Stand-ins that are signs or fields of a template: {@code {{name}}}, {@code ${name}}, [●], **市, ○○镇, 某某同志. */
final class PlaceholderSigns {

    /** What a name ends with. Not the beginning of another word, such as 市场 or 区域. */
    private static final String NAME_END =
            "(?:省(?!级|内|外)|市(?!场|民|级|容|值|内|外)|县(?!域|级|内|外)|区(?!域|别|间|块|级|内|外)|州|[乡镇村](?!级|民|庄|里|内|外)|街道|社区|公司|学校|单位)";

    /** What is counted and stands behind no word by chance. */
    private static final String QUANTITY =
            "(?:(?:多|余)?(?:[百千万亿]{1,2}元|户(?![籍口主外均])|亩(?![产均])|吨(?!位)|公里|人次|平方米|个百分点|场次))";

    /** Who is called by a name or stands before one. */
    private static final String PERSON = "(?:副|代理?)?(?:同志|先生|女士|小姐|老师|教授|医师|医生|同学|书记|主任|主席|委员|民意代表|经理|干事|秘书|议员|校长"
            + "|[局市县区镇乡里村邻处科所院厅部会站队组州园行]长(?!期|远|效|久|大|年|势)|秘书长|理事长|董事长)";

    /** What else has a name. */
    private static final String BODY = "(?:局(?!部|面|势|限)|厅|里(?!程|面|外|边|头|约)|国[小中](?!型)|高中|小学|中学|大学|医院|基金会|协会|农会|集团)";

    /** Surnames that no other word ends with. */
    private static final String SURNAME = "[王李张刘陈杨赵黄吴徐孙朱郭郑韩唐冯袁邓沈彭吕卢蒋蔡贾魏薛阎潘谭廖邹郝崔邱邵孟宋罗]";

    private static final String SHAPES = "●△▲□■◇◆◎";

    /** What is counted by as many as there are, not by as many as there may be. */
    private static final String COUNTED =
            "(?:名(?!称|义|单|额)|位(?!数|置|次|于|元)|人(?![员民们口均数际])|家(?!庭|长)|台|辆|套|座|处(?![理于置罚分])|份(?!额)"
                    + "|元(?!素|一次|二次|方程|函数)|平方|公顷|千米|米(?!粒)|公斤|万元|亿元|[%％])";

    private static final String COUNTED_EN =
            "(?:people|persons|staff|employees|members|residents|households|homes|families|visitors|volunteers"
                    + "|participants|students|pupils|children|patients|complaints|requests|applications|visits|incidents|schools"
                    + "|trees|kilomet(?:re|er)s|tonnes|pounds|dollars|euros|million|thousand)\\b(?![’'])";

    /** Not a letter that tells which: class X members. */
    private static final String NUMBER_WORD =
            "[XN](?<=\\b[a-z]{2,12} [XN])(?<!\\b(?:class|type|group|case|level|factor|gene|generation|model|grade|phase|plan|section|part"
                    + "|chapter|article|schedule|route|line|company|team|unit|zone|area|ward|block|district|named|called) [XN])";

    private static final List<PlaceholderSign> SIGNS = List.of(
            new PlaceholderSign("{", "\\{\\{[^{}\\n]{1,40}\\}\\}"),
            // Not a formula: those are between two signs.
            new PlaceholderSign("{", "\\$\\{[\\p{L}_][\\p{L}\\p{N}_. -]{1,40}\\}(?!\\$)"),
            new PlaceholderSign("●○◯", "[\\[［【]\\s*[●○◯]{1,6}\\s*[\\]］】]"),
            // 139****1234 hides digits, and two pairs of stars around a word are meant as bold.
            new PlaceholderSign("*＊", "(?<![*＊A-Za-z0-9])[*＊]{2,4}(?=" + NAME_END + ")(?![^*＊\\n]{2,40}[*＊]{2})"),
            new PlaceholderSign(
                    "〇○◯",
                    "(?<![〇○◯零一二三四五六七八九十0-9])[〇○◯]{2,6}(?=" + NAME_END + "|" + PERSON + "|" + BODY + "|" + QUANTITY
                            + "|[个名家项件处台辆份])"),
            new PlaceholderSign("民", "(?<=民国)[〇○◯]{2,3}(?=年)"),
            new PlaceholderSign(
                    SHAPES,
                    "[" + SHAPES + "]{2,6}(?=" + NAME_END + "|" + PERSON + "|" + BODY + "|" + PlaceholderLetters.MEASURE
                            + ")"),
            // 张某某 is somebody whose name is withheld.
            new PlaceholderSign(
                    "某",
                    "(?<!某|" + SURNAME + ")某{2,3}(?=" + NAME_END + "|" + PERSON + "|" + BODY + "|" + QUANTITY + ")"),
            new PlaceholderSign("*＊", "(?<![*＊A-Za-z0-9])[*＊]{2,4}(?=" + QUANTITY + ")(?![^*＊\\n]{1,40}[*＊]{2})"),
            new PlaceholderSign("?？", "(?:[?]{2,}|(?<=[共约计了达为有至增])？{2,})(?=" + QUANTITY + ")"),
            new PlaceholderSign("?", "(?:^|(?<=[ (]))[?]{3}(?= [a-z])"),
            // N个, N次 and N年 are how many there may be; N户 is nothing.
            new PlaceholderSign("N", "N(?<![A-Za-z0-9.+*/=%&'’_-]N)(?=\\s?(?:" + QUANTITY + "|" + COUNTED + "))"),
            new PlaceholderSign(
                    "XN",
                    NUMBER_WORD + "(?= (?:(?:new|more|further|other|local|young|full-time) )?" + COUNTED_EN + ")"),
            new PlaceholderSign(
                    "（(【",
                    "(?<![A-Za-z0-9])(?:[（(][\\s\\u3000]*[）)]|【[\\s\\u3000]*】)(?=" + PlaceholderLetters.MEASURE + ")"),
            new PlaceholderSign(
                    List.of("(  ", "（  ", "(\u3000", "（\u3000", "( \u3000", "（ \u3000", "【】", "【 ", "【\u3000"),
                    "(?<![A-Za-z0-9])[（(](?: {2,10}|[\\u3000 ]{0,10}\\u3000[\\u3000 ]{0,10})[）)]|【[ \\u3000]{0,10}】"),
            new PlaceholderSign(
                    List.of("X X", "Ｘ Ｘ", "× ×"), "(?<![A-Za-z0-9XＸ×]\\s?)[XＸ×] [XＸ×](?=\\s?(?:" + NAME_END + "))"),
            // Not a formula's group, nor a set.
            new PlaceholderSign("{", "(?<![\\w{}$^\\\\])\\{[a-z]{3,20}(?:[_ .][a-z0-9]{1,20}){0,4}\\}(?!\\})"),
            new PlaceholderSign("%", "(?<![\\w%])%[A-Z][A-Z_]{2,30}%(?![\\w%])"));

    private PlaceholderSigns() {}

    static void find(String text, Consumer<Token> found) {
        PlaceholderSign.find(SIGNS, text, found);
    }
}
