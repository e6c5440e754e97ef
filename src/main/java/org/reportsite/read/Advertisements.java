package org.reportsite.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.reportsite.report.Passage;

/**
 * Finds lines that a download site added: its footer, an offer of more, a notice that the text is cut off. Precise before
 * complete: a line is taken out only where it names both the text and what the site does with it.
 */
final class Advertisements {

    private static final int LONGEST_LINE = 200;
    private static final String TEXT = "(?:本文|全文|原文|文章|资料|文档|范文|文库|模板|内容|述职报告|工作报告|总结|DOC|WORD|PDF)";
    private static final String SITE = "(?:网站?|文库|论坛|公众号|小程序|平台|www\\.|https?[:：]|\\.(?:com|cn|net|org)\\b)";
    private static final List<Pattern> SIGNS = List.of(
            sign("(?:本文|本篇|此文|文章|资料|文档|范文).{0,8}(?:来源于?|来自|转载自?|出自|整理自?|摘自).{0,40}" + SITE),
            sign("(?:本文|本篇|此文|文章|资料|文档|范文)由.{1,40}(?:整理|提供|收集|上传|分享|发布|编辑)"),
            sign("(?:更多|其他|相关|海量).{0,24}(?:范文|文库|模板|文档|资料|述职报告|总结)" + ".{0,24}(?:尽在|关注|访问|点击|搜索|登录|下载)"),
            sign("(?:请|敬请|欢迎|点击|扫码|登录|注册|开通|关注|微信).{0,40}" + "(?:下载全文|下载本文|下载文档|下载完整|免费下载|免费获取|查看全文|阅读全文|获取全文|继续阅读)"),
            sign("(?:下载|获取|查看|阅读).{0,6}(?:全文|完整版|完整文档|原文|原版).{0,30}(?:请|登录|会员|付费|点击|访问|扫码|关注|www|http)"),
            sign("(?:未完|以下内容|剩余内容|后面的内容|余下全文|剩余\\s*\\d+\\s*[%页]).{0,24}(?:下载|付费|会员|登录|继续阅读|隐藏|省略|查看)"),
            sign("(?:本文|全文|文档|范文)下载(?:地址|链接)?\\s*[:：]\\s*(?:https?:|www\\.)"),
            sign("下载本?(?:文档|全文|范文|资料)到(?:电脑|手机|本地)"),
            sign("关注.{0,6}公众号.{0,20}(?:免费|领取|下载|获取).{0,16}(?:范文|模板|资料|文档|文库)"),
            sign("(?:预览|试读|免费部分).{0,6}(?:已?结束|到此为止)|" + TEXT + ".{0,4}(?:已被?截断|内容过长)"),
            sign("(?:download|read|get) the (?:full|complete|whole) (?:text|version|document|report).{0,60}"
                    + "(?:www\\.|https?:|click|member|sign up|log ?in|\\.(?:com|org|net)\\b)"),
            sign("downloaded (?:free )?from .{0,40}(?:www\\.|https?:|\\.(?:com|org|net)\\b)"),
            sign("^\\W*page \\d+ of \\d+\\W+downloaded (?:free )?from \\S+\\W*$"),
            sign("^\\W*click here to download(?: (?:this|the) \\w+)? (?:as|in) (?:pdf|word|docx?)\\W*$"),
            sign("powered by .{1,40}\\bfree (?:document|file|template)s? (?:sharing|download)"),
            sign(
                    "this (?:document|template|sample|report) (?:was|is) (?:provided|downloaded|shared|hosted) (?:by|from) "),
            sign(
                    "(?:text|document|content|preview) (?:was |is |has been )?truncated|end of (?:free )?preview|(?:more|free) "
                            + "(?:sample|template)s? .{0,40}(?:www\\.|https?:|\\.(?:com|org|net)\\b)"));

    /** One of these stands in every text that a sign matches: looking for them is far cheaper than matching. */
    private static final List<String> WORDS = List.of(
            "本文",
            "本篇",
            "此文",
            "文章",
            "资料",
            "文档",
            "范文",
            "文库",
            "模板",
            "总结",
            "述职报告",
            "下载",
            "全文",
            "完整版",
            "原文",
            "原版",
            "免费",
            "继续阅读",
            "未完",
            "以下内容",
            "剩余",
            "后面的内容",
            "预览",
            "试读",
            "截断",
            "内容过长",
            "download",
            "read the",
            "get the",
            "this ",
            "truncated",
            "preview",
            "sample",
            "template",
            "powered by");

    private static final BitSet FIRST_CHARACTERS = new BitSet();

    static {
        for (String word : WORDS) {
            FIRST_CHARACTERS.set(word.charAt(0));
            FIRST_CHARACTERS.set(Character.toUpperCase(word.charAt(0)));
        }
    }

    private Advertisements() {}

    private static Pattern sign(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Takes the advertisements out.
     *
     * @param lines the text line by line; lines taken out become empty
     * @return what was taken out: lines that only blank lines and rules part are one passage
     */
    static List<Passage> cut(List<String> lines) {
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = passageEnd(lines, i);
            if (end > i) {
                passages.add(CutText.take(lines, i, end));
            }
            i = Math.max(i + 1, end);
        }
        return passages;
    }

    /** Index past the last line of the passage that begins here; the same index where none does. */
    private static int passageEnd(List<String> lines, int start) {
        int end = start;
        for (int i = start; i < lines.size(); i++) {
            if (isAdvertisement(lines.get(i))) {
                end = i + 1;
            } else if (end == start || !isFiller(lines.get(i))) {
                break;
            }
        }
        return end;
    }

    private static boolean isAdvertisement(String line) {
        return line.length() <= LONGEST_LINE
                && holdsAWord(line)
                && SIGNS.stream().anyMatch(sign -> sign.matcher(line).find());
    }

    private static boolean holdsAWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (FIRST_CHARACTERS.get(line.charAt(i)) && beginsWord(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String line, int start) {
        for (String word : WORDS) {
            if (line.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFiller(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }
}
