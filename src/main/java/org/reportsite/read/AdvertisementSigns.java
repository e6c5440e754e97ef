package org.reportsite.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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

    private static final String FORMAT = "(?:docx?|word|pdf|txt|rtf|epub)\\b";

    /** What such sites give away. */
    private static final String WHOLE = "(?:全文|原文|完整版|电子版|范文|模板|文档|资料|文库|WORD|PDF)";
    /** What such sites are called. */
    private static final String BRAND = "(?:范文|文库|豆丁|道客巴巴|(?:文档|模板|论文|作文|公文|文秘|秘书|写作|课件|素材)[^，。；]{0,8}(?:网|站|之家|大全))";

    private static final String HEADS_LIST = "\\s*(?:[:：]|$)";

    private static final List<Sign> CHINESE = List.of(
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
            sign(
                    List.of("公众号", "二维码", "小程序", "微信"),
                    "(?:扫码|扫描|扫一扫|关注|搜索).{0,20}(?:公众号|二维码|小程序|微信).{0,40}(?:回复|发送|输入|免费|领取|获取|下载).{0,24}" + WHOLE),
            sign(List.of("微信", "qq"), "(?:添加|加)(?:老师|客服|小编|管理员)?(?:微信|QQ).{0,30}(?:领取|获取|下载|索取|购买).{0,16}" + WHOLE),
            sign(
                    List.of("会员", "vip"),
                    "(?:下载|阅读|查看|获取).{0,12}(?:请|需|须|先|更多).{0,6}(?:开通|加入|成为|升级|购买|注册).{0,4}(?:VIP|会员)"),
            sign(List.of("免费"), "免费下载.{0,6}(?:本文|全文|word|doc|pdf)|(?:word|doc|pdf)版?.{0,4}免费下载"),
            sign(List.of("会员", "vip"), "(?:开通|加入|成为|升级|购买)(?:本站|网站)?.{0,4}(?:VIP|会员).{0,16}(?:下载|畅读|全文|去除?广告)"),
            // Nothing else on the line.
            sign(START + "(?:(?:免费|立即|马上|一键)下载(?:全文|本文|文档|原文)?|下载(?:全文|本文|本文档|原文)|(?:加入|开通|升级)?VIP会员(?:免费)?(?:下载)?"
                    + "|更多(?:范文|模板)(?:请|尽在).{0,16})[\\s】\\])）>»]*" + END),
            sign(START + "(?:看|读|下载|浏览)[过了](?:本文|此文|该文|这篇)?的(?:人|用户|读者|网友)们?(?:还|也)(?:看|读|下载|喜欢)[过了]?" + HEADS_LIST),
            sign(START + "(?:猜你喜欢|为您推荐|相关推荐)" + END),
            sign(START + "(?:本文|文档|文章)?(?:推荐度|星级)\\s*[:：]?\\s*[★☆⭐]{1,5}" + END),
            sign(START + "(?:如[需要]|若需)?转载(?:本文|文章)?(?:时)?(?:请|须|需|务必|必须|敬请).{0,6}(?:注明|标明|保留|联系)"),
            sign(START + "(?:未经.{0,8}(?:授权|许可|允许|同意)[，,]?(?:请勿|不得|禁止|谢绝)转载|.{0,10}(?:转载|翻印|翻版|侵权)必究)" + END),
            sign(START + "(?:责任编辑|责编|实习编辑)\\s*[:：]"),
            sign("^[\\s\\u3000]*[【\\[]\\s*(?:编辑|文章来源|发布[者人]|上传[者人])\\s*[:：].{1,20}[】\\]]"),
            sign(START + "(?:(?:文章|信息|内容|稿件)?(?:来源|出处)|稿源|转自|摘自)\\s*[:：]\\s*[^，。；]{0,12}" + BRAND),
            sign(
                    START
                            + "(?:相关(?:热词|热搜|搜索|标签|专题|关键词)|(?:热门|热点)(?:搜索|标签|关键词|专题|下载|文档)|热搜词?|本文关键词|大家都在[搜看])(?:搜索|标签)?\\s*[:：]"),
            sign(START + "(?:看[过了]|阅读[过了]?|下载[过了]?|浏览[过了]?|喜欢|搜索[过了]?|收藏[过了]?).{1,40}的(?:人|用户|读者|网友|朋友|同学|会员)"
                    + "们?(?:还|也|都在)在?(?:看|读|下载|喜欢|浏览|阅读|搜|关注|收藏|购买)[过了]?" + HEADS_LIST),
            sign(START + "(?:您|你|大家|网友|用户)(?:们)?(?:可能|或许|也许)?(?:还|也|都)?(?:会|在|对)?(?:感兴趣|喜欢|想看|在看|在搜|需要)"
                    + "(?:的)?(?:文章|内容|文档|范文)?" + HEADS_LIST),
            sign(START + "(?:推荐度|推荐指数|文档评分|文档星级|评分)\\s*[:：]\\s*[★☆⭐]"),
            sign(START + "(?:文档|资料|范文|模板)(?:格式|大小|页数|编号|星级|评分|热度|ID|类型)\\s*[:：]"),
            sign(START + "(?:下载|所需)(?:积分|金币|财富值|下载券|豆)\\s*[:：]?\\s*\\d|" + START + "上传(?:者|人|用户|会员)\\s*[:：]"),
            sign(List.of("格式"), "(?:文档|资料|范文|模板|本文)[为是]?\\s*(?:DOCX?|WORD|PDF|TXT|WPS)\\s*格式"),
            sign(START + "(?:请)?点击(?:此处|这里|下方|链接|按钮|图标)*(?:免费)?(?:下载|查看|获取)(?:本|该|此)?(?:文档|范文|全文|原文|完整版|模板)"),
            sign(START + "(?:发布|上传|更新)(?:时间|日期)\\s*[:：].{0,60}(?:点击|浏览|阅读|下载|人气|来源|编辑)(?:数|次数|量)?\\s*[:：]"),
            sign(List.of("仅供", "只供", "只作"), "(?:仅供|只供|只作)(?:个人|大家|您)?(?:学习|参考|交流|借鉴|研究).{0,20}(?:24小时|商业|商用|盗版|侵权|删除)"),
            sign(START + "(?:分享(?:到|至)\\s*[:：].{0,20}(?:微信|微博|QQ|朋友圈|空间)|字[体号]\\s*[:：].{0,3}大.{0,3}中.{0,3}小)"),
            sign(START + "(?:(?:打印|收藏|分享)(?:本页|本文|本文档)|关闭(?:窗口|本页|页面)|返回(?:首页|顶部|列表))[\\s】】\\])）|]*(?:$|[【\\[])"),
            sign("(?:本文|文章|内容|作品).{0,6}版权归.{1,20}所有.{0,40}(?:侵权|转载|删除|网)"),
            sign("如(?:有|若|涉及?)?.{0,4}侵权.{0,12}(?:请|即|会|将).{0,12}(?:删除|联系)"));

    private static final List<Sign> ENGLISH = List.of(
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
            sign(START + "download (?:the )?(?:full|complete|whole) (?:report|document|text|version)\\W*$"),
            sign(START + "(?:become|join as) a (?:premium )?member to (?:read|download|view|continue|unlock)\\b"),
            sign("you have reached the end of (?:the|this|your) (?:free )?preview"),
            sign(START + "this preview (?:shows|contains|has) (?:page|only|\\d)"),
            sign(START
                    + "(?:people|readers|users|others) (?:who (?:read|viewed|downloaded|liked) this(?: \\w{1,20})? )?also (?:downloaded|viewed|read|liked)"
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
            sign(START
                    + "(?:more )?(?:free|instant) (?:pdf |word |docx? )?downloads? (?:from|at|on|of this \\w+ (?:from|at|on)) "
                    + ADDRESS),
            sign(START + "download (?:this|the|your) (?:\\w+ ){0,2}(?:from|at|on) \\S{0,30}" + NAME),
            sign(
                    List.of("download"),
                    "(?:^\\W*|[.!?|] )(?:available for )?(?:free )?download(?:able)?(?: (?:this|it))? (?:as|in) (?:an? )?"
                            + FORMAT + "(?:,? ?(?:or|and|/|,) ?" + FORMAT + ")+"),
            sign(
                    List.of("hidden", "blurred", "locked", "cut off", "not shown"),
                    "(?:this |the )?(?:preview|page|document|text|content|rest|remainder|report)\\b.{0,24} (?:is|has been|are) "
                            + "(?:partly |partially |intentionally |now )?(?:hidden|blurred|locked|cut off|not shown)\\b"
                            + ".{0,40}\\b(?:sign|log|subscribe|register|buy|upgrade|download|members? (?:only|can)|become|unlock)\\b"),
            sign(
                    List.of(
                            " to view",
                            " to read",
                            " to see",
                            " to access",
                            " to download",
                            " to unlock",
                            " to get",
                            " to continue"),
                    "(?:^\\W*|[.!?:] )(?:please )?(?:sign ?up|sign ?in|log ?in|register|subscribe|join|upgrade|become a member|create an"
                            + " account|unlock|pay)(?: (?:now|free|here|today|for free|premium|at \\S+|on \\S+|with \\S+))*"
                            + " to (?:view|read|see|access|download|unlock|get|continue)\\b.{0,12}"
                            + "\\b(?:full|complete|whole|entire|rest|remaining|reading|hidden)\\b"),
            sign(START
                    + "uploaded by (?:user ?\\d+|\\S+(?: \\S+)? (?:on|to|at|via) \\w*(?:docs?|share|scribd|slide|paper|essay|hub)\\w*"
                    + "|.{1,40}[.|] download\\b)"),
            sign(
                    List.of("found this", "for free on"),
                    "\\bfound this (?:document|report|article) (?:useful|helpful)|\\bread (?:online )?for free on\\b"),
            sign(START + "(?:was|is) this (?:document|article|text|template|sample) (?:useful|helpful)\\b|" + START
                    + "(?:rate|report|flag|embed|bookmark) this (?:document|template|article)" + END),
            sign(START + "(?:original )?source ?[:：] ?\\S{0,30}" + NAME),
            sign(
                    List.of("please ", "kindly "),
                    "(?:please |kindly )(?:keep|retain|leave|include) (?:this|the) (?:link|source|credit|notice)\\b"),
            sign(
                    List.of("repost", "republish", "reprint", "redistribut"),
                    "(?:when|if|before) (?:you )?(?:repost|republish|reprint|redistribut)\\w*\\b.{0,50}"
                            + "\\b(?:credit|cite|acknowledge|link|state|source)\\b"),
            sign(START
                    + "(?:related|popular|trending|top|hot) (?:searches|tags|keywords|search terms|documents)\\s?[:：]"),
            sign(START + "(?:tags|keywords) ?[:：].{0,80}\\b" + WARE),
            sign(
                    START
                            + "(?:get|buy|download|purchase) (?:this|the) (?:document|report|file|template)? ?without (?:an? |the )?watermarks?"),
            sign(START + "(?:free|instant) (?:pdf |word |docx? )?download\\b ?(?:[:：!]|" + END + ")"));

    private static final List<Sign> SIGNS =
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
            "剩余",
            "预览",
            "试读",
            "截断",
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
            "related",
            "扫码",
            "扫描",
            "扫一扫",
            "公众号",
            "二维码",
            "微信",
            "QQ",
            "会员",
            "member",
            "VIP",
            "转载",
            "必究",
            "责编",
            "编辑",
            "来源",
            "出处",
            "稿源",
            "转自",
            "摘自",
            "发布",
            "上传",
            "热词",
            "热搜",
            "热点",
            "关键词",
            "大家",
            "网友",
            "用户",
            "的人还",
            "的人也",
            "的人都",
            "的读者",
            "的朋友",
            "的同学",
            "评分",
            "格式",
            "积分",
            "金币",
            "财富值",
            "点击",
            "更新时间",
            "更新日期",
            "仅供",
            "只供",
            "只作",
            "分享到",
            "分享至",
            "字体",
            "字号",
            "打印本",
            "收藏本",
            "分享本",
            "关闭窗口",
            "关闭本页",
            "关闭页面",
            "返回首页",
            "返回顶部",
            "返回列表",
            "hidden",
            "blurred",
            "locked",
            "cut off",
            "not shown",
            "unlock",
            "join",
            "become a member",
            "create an account",
            "found this",
            "for free on",
            "source",
            "keep ",
            "retain ",
            "leave ",
            "include ",
            "repost",
            "republish",
            "reprint",
            "redistribut",
            "searches",
            "tags",
            "keywords",
            "search terms",
            "trending",
            "watermark",
            "pay ");

    private static final Map<Character, List<String>> BY_FIRST_CHARACTER = byFirstCharacter();

    private AdvertisementSigns() {}

    /**
     * A sign.
     *
     * @param needs one of these, in lower case, stands in what it matches; empty where nothing in particular does
     * @param atStart whether it begins where the line does: to look for it further on would cost and find nothing
     */
    private record Sign(List<String> needs, boolean atStart, Pattern pattern) {
        Sign {
            needs = List.copyOf(needs);
        }

        boolean isIn(String line, String lowerCase) {
            if (!needs.isEmpty() && needs.stream().noneMatch(lowerCase::contains)) {
                return false;
            }
            Matcher matcher = pattern.matcher(line);
            return atStart ? matcher.lookingAt() : matcher.find();
        }
    }

    private static Sign sign(String regex) {
        return sign(List.of(), regex);
    }

    private static Sign sign(List<String> needs, String regex) {
        return new Sign(needs, regex.startsWith("^"), Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** Whether a line is a download site's. */
    static boolean isIn(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String simplified = SimplifiedForms.of(line);
        if (!holdsAWord(simplified)) {
            return false;
        }
        String lowerCase = simplified.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(sign -> sign.isIn(simplified, lowerCase));
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
