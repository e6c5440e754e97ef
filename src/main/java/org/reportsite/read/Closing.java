package org.reportsite.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.text.Numerals;
import org.reportsite.text.SimplifiedForms;

/** Finds where a report's closing begins: the last paragraphs, from the one that begins with a starter. */
final class Closing {

    private static final Pattern HEADING =
            Pattern.compile("结束语|结语|结尾|結束語|結語|Conclusion|Closing remarks", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHMENTS = Pattern.compile("附件|附表|附[：:]|attachments?[：:]|enclosures?[：:]");
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?:如下|附后|於後|于后|以下|下列|as follows|below|the following)[^，。；,;]{0,12}[。.：:]?$|[：:]$");

    private static final int LONGEST_ENTRY = 80;
    /** The address and two paragraphs. */
    private static final int LONGEST_APPEAL = 3;

    private final List<String> starters;
    private final List<String> addresses;

    /** Looks for these starters, in any case, and else for a last paragraph that begins with one of the addresses. */
    Closing(List<String> starters, List<String> addresses) {
        this.starters = starters.stream().map(Closing::form).toList();
        this.addresses = addresses.stream().map(Closing::form).toList();
    }

    /** Index of the first block of the closing; the number of blocks where there is none. */
    int start(List<Block> blocks) {
        int end = attachments(blocks);
        int start = starter(blocks, end);
        if (start < 0) {
            start = starter(blocks, listed(blocks, end));
        }
        return start < 0 ? address(blocks) : start;
    }

    /** Index of the first block before an end that begins with a starter, without points between; -1 where none does. */
    private int starter(List<Block> blocks, int end) {
        int start = -1;
        for (int i = end - 1; i >= 0; i--) {
            if (begins(blocks.get(i))) {
                start = i;
            } else if (PointStyle.of(blocks.get(i)).isPresent()) {
                break;
            }
        }
        return start;
    }

    /**
     * Index of the paragraph that announces a list at the end, or of the list where the section has points before it; 0
     * where there is no such list. In a section without points what a starter itself announces are its points, and so is
     * what goes on with a count.
     */
    private static int listed(List<Block> blocks, int end) {
        int first = end;
        while (first > 0 && PointStyle.of(blocks.get(first - 1)).isPresent()) {
            first--;
        }
        if (first == 0 || first == end || !begins(blocks.get(first), 1)) {
            return 0;
        }
        if (PointStyle.of(blocks.subList(0, first)).isPresent()) {
            return first;
        }
        return ANNOUNCES.matcher(text(blocks.get(first - 1))).find() ? first - 1 : 0;
    }

    /** Whether a block begins a count at a number, or is a list. */
    private static boolean begins(Block block, int number) {
        return block instanceof Block.ItemList
                || Markers.at(text(block))
                        .filter(marker -> Numerals.parse(marker.number()).orElse(0) == number)
                        .isPresent();
    }

    /** Index of the first of the lines that list a report's attachments at its end; the number of blocks without any. */
    private static int attachments(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0 && isEntry(blocks.get(i)); i--) {
            if (ATTACHMENTS.matcher(text(blocks.get(i))).lookingAt()) {
                return i;
            }
        }
        return blocks.size();
    }

    private static boolean isEntry(Block block) {
        return block instanceof Block.ItemList
                || (block instanceof Block.Paragraph && text(block).length() <= LONGEST_ENTRY);
    }

    /** A last appeal to those present; they are also addressed amid a report, so no more than its words may follow. */
    private int address(List<Block> blocks) {
        int first = Math.max(0, blocks.size() - LONGEST_APPEAL);
        for (int i = blocks.size() - 1;
                i >= first && PointStyle.of(blocks.get(i)).isEmpty();
                i--) {
            String text = text(blocks.get(i));
            if (addresses.stream().anyMatch(text::startsWith)) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Whether a heading says that what follows is the closing. */
    static boolean isHeading(String title) {
        return HEADING.matcher(title.strip()).matches();
    }

    private boolean begins(Block block) {
        if (!(block instanceof Block.Paragraph)) {
            return false;
        }
        String text = text(block);
        return isHeading(text) || starters.stream().anyMatch(text::startsWith);
    }

    private static String text(Block block) {
        return form(PlainText.of(List.of(block)).strip());
    }

    /** 總之 is 总之, and "IN CONCLUSION" what "In conclusion" is. */
    private static String form(String text) {
        return SimplifiedForms.of(text.toLowerCase(Locale.ROOT));
    }
}
