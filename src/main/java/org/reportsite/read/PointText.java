package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;

/** Reads a point's lead: its heading, the bold words it begins with, or its first sentence. */
final class PointText {

    private PointText() {}

    static Point point(String label, List<Block> blocks) {
        Block first = blocks.get(0);
        List<Block> content = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (first instanceof Block.Heading heading) {
            String lead = withoutLabel(PlainText.ofInline(heading.content()), label);
            return new Point(label, lead, PlainText.of(content), first.at(), blocks);
        }
        if (first instanceof Block.ItemList list) {
            content.addAll(0, list.items().get(0).content());
        } else {
            content.add(0, first);
        }
        return fromText(label, content, first, blocks);
    }

    private static Point fromText(String label, List<Block> content, Block first, List<Block> blocks) {
        String all = withoutLabel(PlainText.of(content), label);
        String paragraph = content.isEmpty() ? "" : withoutLabel(PlainText.of(content.subList(0, 1)), label);
        int bold = boldLead(content, label);
        int end = bold > 0 ? bold : Sentence.end(paragraph);
        if (!Sentence.canLead(paragraph, end)) {
            return new Point(label, "", all, first.at(), blocks);
        }
        int after = bold > 0 ? afterColon(all, bold) : Sentence.after(paragraph, end);
        String lead = paragraph.substring(0, end).replaceFirst("[：:；;。.]+$", "");
        return new Point(
                label, lead, all.substring(Math.min(after, all.length())).strip(), first.at(), blocks);
    }

    /** Length of the bold words that the text begins with, its label not counted; 0 where it begins otherwise. */
    private static int boldLead(List<Block> content, String label) {
        if (content.isEmpty() || !(content.get(0) instanceof Block.Paragraph paragraph)) {
            return 0;
        }
        List<Inline> inlines = paragraph.content();
        if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Strong strong)) {
            return 0;
        }
        return withoutLabel(PlainText.ofInline(strong.content()), label).length();
    }

    private static int afterColon(String text, int end) {
        int after = end;
        while (after < text.length() && "：:。. ".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    private static String withoutLabel(String text, String label) {
        return text.startsWith(label) ? text.substring(label.length()).strip() : text;
    }
}
