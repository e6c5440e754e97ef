package org.reportsite.read;

import java.util.List;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;

/** Tells title, subtitle, signature and salutation from the opening that follows them. */
final class Masthead {

    private static final Pattern ENDS_AS_PROSE = Pattern.compile("[。！？；!?;.…][”’」』）)]*$");
    private static final Pattern SALUTATION = Pattern.compile("[：:]$");
    private static final Pattern SUBTITLE = Pattern.compile("^[—–-]");
    private static final Pattern SPACED =
            Pattern.compile("(?:\\p{IsHan}|[0-9０-９]+)(?:[ \\u3000\\u00A0]+(?:\\p{IsHan}|[0-9０-９]+))*");
    private static final int LONGEST_LINE = 60;
    /** The expression needs a stack as deep as a title is long. */
    private static final int LONGEST_SPACED = 200;

    private Masthead() {}

    /** Whether a report's first block can be its title. */
    static boolean isTitle(Block block) {
        return isLine(block)
                && !text(block).isEmpty()
                && !holdsImage((Block.Paragraph) block)
                && !SUBTITLE.matcher(text(block)).find()
                && !SALUTATION.matcher(text(block)).find()
                && text(block).indexOf('，') < 0;
    }

    /** The title's text; the spaces that set its characters apart are gone. */
    static String title(String text) {
        String title = text.strip();
        return title.length() <= LONGEST_SPACED && SPACED.matcher(title).matches()
                ? title.replaceAll("[ \\u3000\\u00A0]+", "")
                : title;
    }

    /** How many of the blocks before the first section, the title apart, are not yet the opening. */
    static int length(List<Block> blocks) {
        int length = 0;
        boolean greeted = false;
        while (length < blocks.size() && isLine(blocks.get(length))) {
            boolean greets = SALUTATION.matcher(text(blocks.get(length))).find();
            if (greeted && !greets) {
                break;
            }
            greeted = greets;
            length++;
        }
        return length;
    }

    private static boolean isLine(Block block) {
        if (!(block instanceof Block.Paragraph)) {
            return false;
        }
        String text = text(block);
        return text.length() <= LONGEST_LINE && !ENDS_AS_PROSE.matcher(text).find();
    }

    /** A title is text only: an image in it would be lost. */
    private static boolean holdsImage(Block.Paragraph paragraph) {
        return paragraph.content().stream().anyMatch(inline -> inline instanceof Inline.Image);
    }

    private static String text(Block block) {
        return PlainText.of(List.of(block)).strip();
    }
}
