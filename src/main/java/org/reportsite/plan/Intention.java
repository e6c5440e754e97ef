package org.reportsite.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import org.reportsite.text.SimplifiedForms;

/** Whether a sentence of a plan says that something is to be done, and not only why, or what year it is. */
final class Intention {

    private static final Pattern CHINESE =
            Pattern.compile("(?<!必)将(?![来军领士])|(?<![主需重必紧首纲概想只])要(?![求素点])|拟|计[划画]|打算|力争|争取|确保|继续|进一步|着力|加[快强大]|推[进动行广]"
                    + "|促进|完善|健全|深化|提[升高]|[抓做办管用守]好|开展|实施|建[设成立]|完成|启动|新[建增]|改造|落实|强化|扩大|支持|优化|整治|培育|组织");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:will|shall|should|must|plan(?:s|ned)? to|intends? to|aims? to|hopes? to|expects? to|going to|next year"
                    + "|to be|by (?:the end|january|february|march|april|may|june|july|august|september|october|november"
                    + "|december))\\b|[’']ll\\b");

    /** What only introduces. */
    private static final Pattern FRAME =
            Pattern.compile("(?:[:：]|如下。?|以下(?:[几一二三四五六七八九十]|关系|方面|工作|问题)[^，。]{0,6}。?|之年。?|as follows\\.?)$");

    private static final int SHORTEST = 6;

    private Intention() {}

    /** Whether a sentence, or one of several, says so. */
    static boolean isIn(String sentence) {
        String text = SimplifiedForms.of(sentence.strip().toLowerCase(Locale.ROOT));
        return text.length() >= SHORTEST
                && !FRAME.matcher(text).find()
                && (CHINESE.matcher(text).find() || ENGLISH.matcher(text).find());
    }
}
