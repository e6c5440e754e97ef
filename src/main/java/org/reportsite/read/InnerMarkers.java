package org.reportsite.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.text.Numerals;

/**
 * Cuts paragraphs at the numbering that runs in amid them, as in {@code （一）甲；（二）乙} or a whole report on one line. A
 * number counts only after a sentence or clause, only where it goes on with the count, and only where no paragraph of its
 * own has it: else it is a list within a point, or a reference.
 */
final class InnerMarkers {

    private static final String CLOSING = "”’」』）)";
    private static final String POINT_STOPS = "。！？!?；;：:";

    private final Markers.Level level;
    private final String stops;
    private final Set<Integer> own = new HashSet<>();
    private int count;

    private InnerMarkers(Markers.Level level, String stops) {
        this.level = level;
        this.stops = stops;
    }

    /** A marker's index in a paragraph, and its number. */
    private record Found(int index, int number) {}

    /** Blocks cut at the sections that run in. */
    static List<Block> sections(List<Block> blocks) {
        return new InnerMarkers(Markers.Level.HAN, "。！？!?").split(blocks);
    }

    /** Blocks cut at the points of a level that run in. */
    static List<Block> points(List<Block> blocks, Markers.Level level) {
        return new InnerMarkers(level, isInParentheses(level) ? POINT_STOPS : "").split(blocks);
    }

    /** Index of the first point of a level, one in parentheses, that runs in amid a paragraph, -1 where none does. */
    static int first(String paragraph, Markers.Level level) {
        if (paragraph.indexOf('（') < 0 && paragraph.indexOf('(') < 0) {
            return -1;
        }
        InnerMarkers markers = new InnerMarkers(level, POINT_STOPS);
        Found found = markers.next(paragraph, 0);
        while (found != null) {
            Found following = markers.next(paragraph, found.index());
            if (found.number() == 1 && following != null && following.number() == 2) {
                return found.index();
            }
            found = following;
        }
        return -1;
    }

    private List<Block> split(List<Block> blocks) {
        blocks.forEach(block -> number(text(block), 0).ifPresent(own::add));
        List<Block> parts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            String text = text(block);
            number(text, 0).ifPresent(number -> count = number);
            List<Integer> starts = starts(text);
            if (starts.isEmpty()) {
                parts.add(block);
            } else {
                parts.addAll(SourceLines.cut((Block.Paragraph) block, starts));
            }
        }
        return parts;
    }

    private List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Found found = next(text, 0);
        while (found != null) {
            Found following = next(text, found.index());
            boolean counts = found.number() > 1 || own.contains(2) || (following != null && following.number() == 2);
            if (found.number() == count + 1 && counts && !own.contains(found.number())) {
                count = found.number();
                starts.add(found.index());
            }
            found = following;
        }
        return starts;
    }

    /** The first marker after a sentence or clause that ends at an index or later. */
    private @Nullable Found next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                int at = i + 1;
                while (at < text.length()
                        && (CLOSING.indexOf(text.charAt(at)) >= 0 || Inlines.isSpace(text.charAt(at)))) {
                    at++;
                }
                OptionalInt number = number(text, at);
                if (number.isPresent()) {
                    return new Found(at, number.getAsInt());
                }
                i = at - 1;
            }
        }
        return null;
    }

    private OptionalInt number(String text, int at) {
        String numeral = at < text.length() ? Markers.numeralAt(text, at, level) : null;
        return numeral == null ? OptionalInt.empty() : Numerals.parse(numeral);
    }

    /** Whether numbers of a level can't be taken for others: {@code 1.} amid a sentence can. */
    private static boolean isInParentheses(Markers.Level level) {
        return level == Markers.Level.HAN_IN_PARENTHESES || level == Markers.Level.DIGIT_IN_PARENTHESES;
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph paragraph ? PlainText.ofInline(paragraph.content()) : "";
    }
}
