package org.reportsite.check.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.check.rules.Placeholders.Token;

/**
 * Stand-ins made of the letter X or the sign ×: {@code XX市}, {@code ××}, {@code 20xx年}, {@code X个}, {@code X%}. Two of
 * them are one wherever they stand by themselves; a single one only before a unit or a name's last word.
 */
final class PlaceholderLetters {

    private static final String LETTERS = "XxＸｘ×✕✖╳";
    private static final String X = "[" + LETTERS + "]";

    private static final Pattern YEAR = Pattern.compile("(?<![A-Za-z0-9.．])(?:"
            + "(?:19|20|１９|２０)" + X + "{2}(?:[-—–~～至到](?:19|20|１９|２０)" + X + "{2})?(?![A-Za-z0-9])"
            + "|(?:19|20|１９|２０)[0-9０-９]" + X + "(?=\\s?年)"
            + "|二[〇○零０0Oo]" + X + "{2}(?=\\s?年)"
            + "|二[〇○零０0Oo][〇○零一二三四五六七八九]" + X + "(?=\\s?年))");

    private static final Pattern RUN = Pattern.compile(X + "{2,}(?:[./．－-]" + X + "{1,4}){0,8}");

    /** What counts something, and is not the beginning of another word. */
    static final String MEASURE =
            "(?:[余多几]?\\s?[百千万亿]{0,2}(?:个(?!体|别|性)|名(?!称|义|单|额)|人(?![员民们口均数])|人次|家(?!庭|长)|户(?![籍口主外均])|项(?!目)|次[^方幂数]|次$"
                    + "|件|条|起|场|期|批|篇|份|台|辆|套|座|所|处(?![理于置罚分])|亩|公顷|平方|立方|公里|千米|米|吨|公斤|元(?!素|一次|二次|方程)"
                    + "|年(?![级均限数])|月(?!均)|日|天(?!数)|小时|季度|届|倍|岁))";

    private static final Pattern SINGLE = Pattern.compile(X + "(?:[.．]" + X + "{1,2})?(?=\\s?(?:"
            + MEASURE
            + "|[余多][百千万亿]{1,2}|[百千万亿]{1,2}[元人吨户亩]"
            + "|[省市县区州乡镇村](?![级域别间])|街道|社区|局|委|厅|公司|单位|部门|企业|学校|医院|项目|同志|书记|主任|[局市县区镇乡村处科]长"
            + "|[%％‰]|个百分点|per ?cent\\b))");

    private static final Pattern MONEY = Pattern.compile("[$€£]\\s?(?:[XＸ]+(?:[.,][XＸ]+){0,8}(?![A-Za-z0-9$_{=])"
            + "|x+(?:[.,]x+){0,8}\\s?(?:million|billion|thousand|bn|k|m)\\b)");

    private PlaceholderLetters() {}

    static void find(String text, Consumer<Token> found) {
        if (PlaceholderMarks.holds(text, LETTERS)) {
            findAll(text, found);
        }
    }

    private static void findAll(String text, Consumer<Token> found) {
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            found.accept(new Token(year.start(), year.end(), true));
        }
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            found.accept(new Token(money.start(), money.end(), false));
        }
        XContext context = new XContext(text);
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (context.allowsRun(run.start(), run.end())) {
                found.accept(new Token(run.start(), run.end(), false));
            }
        }
        Matcher single = SINGLE.matcher(text);
        while (single.find()) {
            if (context.allowsSingle(single.start(), single.end())) {
                found.accept(new Token(single.start(), single.end(), false));
            }
        }
    }
}
