package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;

/**
 * Finds headings without a number: bold paragraphs, and in plain text a short line of its own without a sentence's end,
 * after the end of a sentence and before a paragraph of text. Precise before complete: a line that may be a signature, a
 * date, an entry of a list or half a sentence is none.
 */
final class PlainHeadings {

    private static final Pattern HEADING = Pattern.compile(
            "(?=[^\\p{IsHan}]*(?:\\p{IsHan}[^\\p{IsHan}]*){4})[\\p{L}\\p{N}“‘《][^。！？；：!?;:\\n]{2,28}[^，、,。！？；：!?;:…]");
    /** A few words that begin with a capital; addresses, dates and entries of a list have digits or commas. */
    private static final Pattern ENGLISH = Pattern.compile("\\p{Lu}[\\p{IsLatin}'’-]*(?: [\\p{IsLatin}'’&-]+){0,7}");

    private static final Pattern NO_ENGLISH = Pattern.compile(
            "(?i)(?:annex|appendix|attachment|signed|yours|sincerely|respectfully|prepared by|(?:kind |best )?regards|thank)\\b.*");
    private static final Pattern NONE = Pattern.compile(
            "附件|附表|附录|注[释解]|(?:述职|报告|汇报|填表|填报|联系|审核|撰稿|执笔|负责)人|签[名字]|抄[送报]|主送|单位|日期|电话|.*[年月][0-9０-９〇零○一二三四五六七八九十\\s]{1,4}日");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?.][”’」』）)\"]*$");
    /** Such a line may follow the colon that announces what is counted. */
    private static final Pattern COUNTED = Pattern.compile("第[一二三四五六七八九十]{1,2}[，,、]");

    private static final Pattern SALUTATION = Pattern.compile(".{2,20}[：:]");
    private static final int LONGEST_BOLD = 40;
    private static final int SHORTEST_TEXT = 20;

    private PlainHeadings() {}

    /**
     * Indexes of the blocks that are headings.
     *
     * @param plainText whether a line may be one by its shape alone
     */
    static List<Integer> in(List<Block> blocks, boolean plainText) {
        List<Integer> headings = new ArrayList<>();
        for (int i = 1; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                boolean bold = isBold(paragraph.content());
                if ((bold && isBoldHeading(paragraph))
                        || (!bold && plainText && isLine(paragraph, blocks.get(i - 1), blocks.get(i + 1)))) {
                    headings.add(i);
                }
            }
        }
        return headings;
    }

    /** Whether content is bold as a whole. */
    static boolean isBold(List<Inline> content) {
        return content.size() == 1
                && (content.get(0) instanceof Inline.Strong
                        || (content.get(0) instanceof Inline.Emphasis emphasis && isBold(emphasis.content())));
    }

    private static boolean isBoldHeading(Block.Paragraph paragraph) {
        String text = text(paragraph);
        return text.length() <= LONGEST_BOLD
                && !SENTENCE_END.matcher(text).find()
                && !SALUTATION.matcher(text).matches()
                && !NONE.matcher(text).lookingAt()
                && Markers.at(text).isEmpty();
    }

    private static boolean isLine(Block.Paragraph line, Block before, Block after) {
        String text = text(line);
        return isShort(text, line, before)
                && !NONE.matcher(text).lookingAt()
                && Markers.at(text).isEmpty()
                && Ordinals.first(text) < 0
                && !Closing.isHeading(text)
                && (endsBefore(text(before)) || COUNTED.matcher(text).lookingAt())
                && (isText(text(after)) || Markers.at(text(after)).isPresent());
    }

    /** In English a line of a few words may be anything: only one that a blank line sets off is a heading. */
    private static boolean isShort(String text, Block line, Block before) {
        return text.length() <= LONGEST_BOLD && ENGLISH.matcher(text).matches()
                ? line.at().line() > before.at().line() + 1
                        && !NO_ENGLISH.matcher(text).matches()
                : text.length() <= 30 && HEADING.matcher(text).matches();
    }

    private static boolean endsBefore(String before) {
        return SENTENCE_END.matcher(before).find()
                || SALUTATION.matcher(before).matches()
                || (Markers.at(before).isPresent() && Sentence.end(before) == before.length());
    }

    private static boolean isText(String text) {
        return text.length() >= SHORTEST_TEXT && (Chinese.endsSentence(text) || text.endsWith("."));
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph ? PlainText.of(List.of(block)).strip() : "";
    }
}
