package org.reportsite.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reportsite.text.SimplifiedForms;

/** What a line says by which it is a download site's, in Chinese and English. */
final class AdvertisementSigns {

    private static final int LONGEST_LINE = 200;
    private static final String TEXT = "(?:本文|全文|原文|文章|资料|文档|范文|文库|模板|内容|述职报告|工作报告|总结|DOC|WORD|PDF)";
    private static final String SITE = "(?:网站?|文库|论坛|公众号|小程序|平台|www\\.|https?[:：]|\\.(?:com|cn|net|org)\\b)";
    private static final String START = "^[\\s\\u3000*_>#·•●|【\\[（(~=-]{0,20}";
    private static final String END = "[\\s\\u3000。！!~～….]*$";

    private static final String ADDRESS = "(?:www\\.|https?:|\\b[a-z0-9-]{2,40}\\.[a-z]{2,10}\\b)";
    /** What an office doesn't write of its own report. */
    private static final String WARE =
            "(?:templates?|(?:sample|model) (?:reports?|documents?|texts?)|free samples?|essays?)\\b";

    private static final String NAME = "\\w{0,20}(?:template|sample|essay|download|freedoc|docshare|scribd)\\w{0,20}";
    private static final String SITE_OR_NAME = "(?:" + ADDRESS + "|\\b" + NAME + ")";

    private static final List<Pattern> CHINESE = List.of(
            sign("(?:本文|本篇|此文|文章|资料|文档|范文).{0,8}(?:来源于?|来自|转载自?|出自|整理自?|摘自).{0,40}" + SITE),
            sign("(?:本文|本篇|此文|文章|资料|文档|范文)由.{1,40}(?:整理|提供|收集|上传|分享|发布|编辑)"),
            sign("(?:更多|其他|相关|海量).{0,24}(?:范文|文库|模板|文档|资料|述职报告|总结)" + ".{0,24}(?:尽在|关注|访问|点击|搜索|登录|下载)"),
            sign("(?:请|敬请|欢迎|点击|扫码|登录|注册|开通|关注|微信).{0,40}" + "(?:下载全文|下载本文|下载文档|下载完整|免费下载|免费获取|查看全文|阅读全文|获取全文|继续阅读)"),
            sign("(?:下载|获取|查看|阅读).{0,6}(?:全文|完整版|完整文档|原文|原版).{0,30}(?:请|登录|会员|付费|点击|访问|扫码|关注|www|http)"),
            sign("(?:未完|以下内容|剩余内容|后面的内容|余下全文|剩余\\s*\\d+\\s*[%页]).{0,24}(?:下载|付费|会员|登录|继续阅读|隐藏|省略|查看)"),
            sign("(?:本文|全文|文档|范文)下载(?:地址|链接)?\\s*[:：]\\s*(?:https?:|www\\.)"),
            sign("下载本?(?:文档|全文|范文|资料)到(?:电脑|手机|本地)"),
            sign("(?:文档|资料|范文|模板)下载后.{0,8}(?:编辑|修改|使用|打印)|双击可?(?:删除|去除|编辑|修改).{0,6}页[眉脚]"),
            sign("更多精彩(?:内容|文章|范文|资料|文档).{0,2}(?:请点击|点击|尽在.{1,20}网)|点击下一页.{0,8}(?:查看|阅读|继续)"),
            sign("欢迎下载(?:使用|收藏|参考)?[，,！!\\s]*(?:谢谢|感谢)(?:观看|阅读|下载|支持|使用)" + END),
            sign("(?:本文|原文|文章)(?:链接|地址|网址|来源|出处)\\s*[:：]\\s*(?:https?:|www\\.)"),
            sign("^[\\s\\u3000【\\[（(]*[^，。；]{0,12}(?:范文|文库|模板)[^，。；]{0,6}(?:https?:|www\\.)[^，。；]{1,60}$"),
            sign("(?:以上|上述|以下)(?:内容|文章|资料|文档)由.{1,30}(?:网站?|文库|论坛|平台|小编).{0,4}(?:整理|提供|收集|上传|分享|发布|编辑)"),
            sign("关注.{0,6}公众号.{0,20}(?:免费|领取|下载|获取).{0,16}(?:范文|模板|资料|文档|文库)"),
            sign("(?:预览|试读|免费部分).{0,6}(?:已?结束|到此为止)|" + TEXT + ".{0,4}(?:已被?截断|内容过长)"),
            sign("小编.{0,10}(?:整理|收集|搜集|推荐|分享|带来|准备|提供|精心)"),
            sign("(?:以上|以下|上面|下面)(?:就|便)?(?:是|为).{0,12}(?:本站|我们?网|网站).{0,20}(?:整理|收集|搜集|推荐|分享|提供)"),
            sign("(?:希望|但愿)(?:能|可以)?(?:对|给)(?:大家|您|你|各位读者).{0,10}(?:有所?)?(?:帮助|借鉴|参考)" + END),
            sign("欢迎(?:大家|您|各位(?:读者|网友)|广大(?:读者|网友))?(?:前来|继续)?(?:阅读|下载|收藏|转载).{0,6}" + END),
            sign("欢迎(?:大家|您|各位(?:读者|网友)).{0,4}(?:参考|借鉴)(?:阅读|下载|使用)?" + END),
            sign(START + "(?:推荐阅读|相关(?:文章|推荐|阅读|范文)|猜你喜欢|热门(?:文章|推荐|范文)|上一篇|下一篇|延伸阅读|精彩推荐|编辑推荐|为您推荐)\\s*[:：]"),
            sign("(?:本文|文章|内容|作品).{0,6}版权归.{1,20}所有.{0,40}(?:侵权|转载|删除|网)"),
            sign("如(?:有|若|涉及?)?.{0,4}侵权.{0,12}(?:请|即|会|将).{0,12}(?:删除|联系)"));

    private static final List<Pattern> ENGLISH = List.of(
            sign("(?:download|read|get) the (?:full|complete|whole) (?:text|version|document|report).{0,60}"
                    + "(?:www\\.|https?:|click|member|sign up|log ?in|\\.(?:com|org|net)\\b)"),
            sign("downloaded (?:free )?from .{0,40}(?:www\\.|https?:|\\.(?:com|org|net)\\b)"),
            sign("^\\W*page \\d+ of \\d+\\W+downloaded (?:free )?from \\S+\\W*$"),
            sign("^\\W*click here to download(?: (?:this|the) \\w+)? (?:as|in) (?:pdf|word|docx?)\\W*$"),
            sign(
                    "^\\W*click here to (?:download|read|view|get|see) the (?:full|complete|whole) (?:version|text|document|report)"
                            + "(?: of this (?:report|document|article|text))?\\W*$"),
            sign("^\\W*download this (?:document|report|file|article|text) (?:in|as) (?:an? )?(?:pdf|word|docx?)"
                    + "(?: format| file| document)?\\W*$"),
            sign(
                    START
                            + "(?:get|download) the (?:full|complete|whole) (?:report|document|text|version) for (?:only |just )?[$€£¥] ?\\d"),
            sign(
                    START
                            + "this is (?:only )?a (?:free )?preview\\b.{0,40}\\b(?:sign ?up|log ?in|subscribe|register|download|buy)\\b"),
            sign(START + "uploaded by .{1,60}\\breport (?:abuse|copyright)\\b"),
            sign(START + "(?:free )?sample (?:report|document|text)\\W{1,5}(?:read|see|find) more (?:at|on) "
                    + ADDRESS),
            sign("powered by .{1,40}\\bfree (?:document|file|template)s? (?:sharing|download)"),
            sign(
                    "this (?:\\w+ ){0,3}(?:document|template|sample|report|article|text|file) (?:was|is|has been) downloaded "
                            + "(?:free )?from "),
            sign("this (?:\\w+ ){0,3}(?:template|sample) (?:was|is|has been) (?:provided|shared|hosted) (?:by|from) "),
            sign("this (?:\\w+ ){0,3}(?:document|article|text|file|report) (?:was|is|has been) "
                    + "(?:provided|shared|hosted|uploaded|reposted|republished) (?:by|from|on) .{0,40}" + SITE_OR_NAME),
            sign("(?:text|document|content|preview) (?:was |is |has been )?truncated|end of (?:free )?preview"),
            sign("(?:more|free) (?:free )?(?:samples?|" + WARE + ").{0,40}" + SITE_OR_NAME),
            sign(START + "download (?:more|other|free|thousands of|hundreds of)\\b.{0,20}" + WARE),
            sign(START + "download (?:free|thousands of|hundreds of) (?:\\w+ ){0,2}(?:reports|documents|articles)\\b"),
            sign(START + "(?:get|find) (?:more|other) (?:\\w+ ){0,2}(?:reports|documents|articles) like this\\b"),
            sign(START + "for (?:more )?free (?:\\w+ ){0,2}" + WARE),
            sign(START + "(?:article|original article|template|sample) source ?[:：]"),
            sign(START + "(?:related|recommended|similar|popular) (?:articles|templates|samples|essays|downloads)"
                    + " ?(?:[:：]|$)"),
            sign(START + "you (?:may|might) also like\\b"),
            sign(START + "(?:people|readers|users|others) (?:who read this )?also (?:downloaded|viewed|read|liked)"
                    + "(?: this| these)? ?(?:[:：]|$)"),
            sign("(?:copyright|©|\\(c\\)).{0,60}\\b" + NAME + "|all rights reserved.{0,20}\\b" + NAME),
            sign(START
                    + "(?:subscribe to|sign up for|join) our (?:\\w+ ){0,2}newsletter(?:\\b.{0,60}\\b(?:free|articles|offers|"
                    + WARE + ")|\\W*$)"),
            sign(START
                    + "(?:please )?(?:log ?in|sign ?in|sign up|register|subscribe|upgrade)(?: now| here)? to (?:read|download|view"
                    + "|unlock|see|access) .{0,30}\\b(?:full|complete|whole|rest|remaining|template|sample)\\b"),
            sign(
                    "(?:rest|remainder) of (?:the|this) (?:document|text|report|article) is .{0,30}(?:members|subscribers|premium)"),
            sign(START + "(?:free|instant) (?:pdf |word |docx? )?download\\b ?(?:[:：!]|" + END + ")"));

    private static final List<Pattern> SIGNS =
            Stream.concat(CHINESE.stream(), ENGLISH.stream()).toList();

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
            "双击",
            "更多精彩",
            "下一页",
            "uploaded by",
            "click here",
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
            "powered by",
            "小编",
            "欢迎",
            "希望",
            "但愿",
            "本站",
            "网站",
            "推荐",
            "相关",
            "猜你喜欢",
            "热门",
            "上一篇",
            "下一篇",
            "延伸阅读",
            "内容",
            "作品",
            "侵权",
            "侵犯",
            "essay",
            "model report",
            "article",
            "also ",
            "copyright",
            "©",
            "(c)",
            "all rights",
            "newsletter",
            "log in",
            "login",
            "sign in",
            "signin",
            "sign up",
            "register",
            "subscribe",
            "upgrade",
            "rest of",
            "remainder of",
            "like this",
            "similar",
            "popular",
            "recommended",
            "related");

    private static final Map<Character, List<String>> BY_FIRST_CHARACTER = byFirstCharacter();

    private AdvertisementSigns() {}

    private static Pattern sign(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a line is a download site's. */
    static boolean isIn(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String simplified = SimplifiedForms.of(line);
        return holdsAWord(simplified)
                && SIGNS.stream().anyMatch(sign -> sign.matcher(simplified).find());
    }

    private static Map<Character, List<String>> byFirstCharacter() {
        Map<Character, List<String>> words = new HashMap<>();
        for (String word : WORDS) {
            char first = word.charAt(0);
            Stream.of(first, Character.toUpperCase(first))
                    .distinct()
                    .forEach(c ->
                            words.computeIfAbsent(c, f -> new ArrayList<>()).add(word));
        }
        return Map.copyOf(words);
    }

    private static boolean holdsAWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            for (String word : BY_FIRST_CHARACTER.getOrDefault(line.charAt(i), List.of())) {
                if (line.regionMatches(true, i, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
