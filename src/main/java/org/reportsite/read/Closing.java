package org.reportsite.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;

/** Finds where a report's closing begins: the last paragraphs, from the one that begins with a starter. */
final class Closing {

    private static final Pattern HEADING =
            Pattern.compile("结束语|结语|结尾|結束語|結語|Conclusion|Closing remarks", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHMENTS = Pattern.compile("附件|附表|附[：:]|attachments?[：:]|enclosures?[：:]");
    private static final int LONGEST_ENTRY = 80;
    /** The address and two paragraphs. */
    private static final int LONGEST_APPEAL = 3;

    private final List<String> starters;
    private final List<String> addresses;

    /** Looks for these starters, in any case, and else for a last paragraph that begins with one of the addresses. */
    Closing(List<String> starters, List<String> addresses) {
        this.starters = starters.stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
        this.addresses = List.copyOf(addresses);
    }

    /** Index of the first block of the closing; the number of blocks where there is none. */
    int start(List<Block> blocks) {
        int start = blocks.size();
        for (int i = attachments(blocks) - 1; i >= 0; i--) {
            boolean starts = begins(blocks.get(i));
            if (starts) {
                start = i;
            } else if (PointStyle.of(blocks.get(i)).isPresent()) {
                break;
            }
        }
        return start == blocks.size() ? address(blocks) : start;
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
                || block instanceof Block.Paragraph && text(block).length() <= LONGEST_ENTRY;
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
        return PlainText.of(List.of(block)).strip().toLowerCase(Locale.ROOT);
    }
}
