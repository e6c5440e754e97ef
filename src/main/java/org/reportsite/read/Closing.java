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

    private final List<String> starters;

    /** Looks for these starters, in any case. */
    Closing(List<String> starters) {
        this.starters = starters.stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
    }

    /** Index of the first block of the closing; the number of blocks where there is none. */
    int start(List<Block> blocks) {
        int start = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean starts = begins(blocks.get(i));
            if (starts) {
                start = i;
            } else if (PointStyle.of(blocks.get(i)).isPresent()) {
                break;
            }
        }
        return start;
    }

    /** Whether a heading says that what follows is the closing. */
    static boolean isHeading(String title) {
        return HEADING.matcher(title.strip()).matches();
    }

    private boolean begins(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        String text = PlainText.ofInline(paragraph.content()).strip().toLowerCase(Locale.ROOT);
        return starters.stream().anyMatch(text::startsWith);
    }
}
