package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;

/** Line breaks of the source inside a paragraph: a space between words, nothing between Chinese characters. */
final class SoftBreaks {

    private static final String BREAK = "\n";

    private SoftBreaks() {}

    /** A break not yet resolved. */
    static Inline at(Position at) {
        return new Inline.Text(BREAK, at);
    }

    /** Content with every break resolved. */
    static List<Inline> resolve(List<Inline> content) {
        return resolve(content, PlainText.ofInline(content), new int[] {0});
    }

    private static List<Inline> resolve(List<Inline> content, String text, int[] offset) {
        List<Inline> resolved = new ArrayList<>(content.size());
        for (Inline inline : content) {
            if (inline instanceof Inline.Text run && run.text().equals(BREAK)) {
                if (!isBetweenChinese(text, offset[0])) {
                    resolved.add(new Inline.Text(" ", run.at()));
                }
                offset[0]++;
            } else if (inline instanceof Inline.Strong strong) {
                resolved.add(new Inline.Strong(resolve(strong.content(), text, offset)));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                resolved.add(new Inline.Emphasis(resolve(emphasis.content(), text, offset)));
            } else if (inline instanceof Inline.Strikethrough struck) {
                resolved.add(new Inline.Strikethrough(resolve(struck.content(), text, offset)));
            } else if (inline instanceof Inline.Link link) {
                resolved.add(new Inline.Link(link.target(), resolve(link.content(), text, offset), link.at()));
            } else {
                resolved.add(inline);
                offset[0] += PlainText.ofInline(List.of(inline)).length();
            }
        }
        return resolved;
    }

    private static boolean isBetweenChinese(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Chinese.isChinese(text.charAt(at - 1))
                && Chinese.isChinese(text.charAt(at + 1));
    }
}
