package org.reportsite.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
    private static final int LONGEST_MARKER = 12;

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

    /** Index of the first point of a level that runs in amid a paragraph, -1 where none does. */
    static int first(String paragraph, Markers.Level level) {
        List<Integer> starts = new InnerMarkers(level, POINT_STOPS).starts(paragraph);
        return starts.isEmpty() ? -1 : starts.get(0);
    }

    private List<Block> split(List<Block> blocks) {
        blocks.forEach(block -> number(text(block)).ifPresent(own::add));
        List<Block> parts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            String text = text(block);
            number(text).ifPresent(number -> count = number);
            List<Integer> starts = starts(text);
            if (starts.isEmpty()) {
                parts.add(block);
            } else {
                cut((Block.Paragraph) block, starts, text.length(), parts);
            }
        }
        return parts;
    }

    private List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        List<Found> found = found(text);
        for (int i = 0; i < found.size(); i++) {
            int number = found.get(i).number();
            boolean goesOn = number == 1
                    ? i + 1 < found.size() && found.get(i + 1).number() == 2 || own.contains(2)
                    : number == count + 1;
            if (goesOn && !own.contains(number)) {
                count = number;
                starts.add(found.get(i).index());
            }
        }
        return starts;
    }

    private List<Found> found(String text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                int start = i + 1;
                while (start < text.length()
                        && (CLOSING.indexOf(text.charAt(start)) >= 0 || Inlines.isSpace(text.charAt(start)))) {
                    start++;
                }
                int at = start;
                number(text.substring(at, Math.min(text.length(), at + LONGEST_MARKER)))
                        .ifPresent(number -> found.add(new Found(at, number)));
                i = start - 1;
            }
        }
        return found;
    }

    private OptionalInt number(String text) {
        return Markers.at(text)
                .filter(marker -> marker.level() == level)
                .map(marker -> Numerals.parse(marker.number()))
                .orElse(OptionalInt.empty());
    }

    private static void cut(Block.Paragraph paragraph, List<Integer> starts, int end, List<Block> parts) {
        int from = 0;
        for (int start : starts) {
            SourceLines.add(paragraph, from, start, parts);
            from = start;
        }
        SourceLines.add(paragraph, from, end, parts);
    }

    /** Whether numbers of a level can't be taken for others: {@code 1.} amid a sentence can. */
    private static boolean isInParentheses(Markers.Level level) {
        return level == Markers.Level.HAN_IN_PARENTHESES || level == Markers.Level.DIGIT_IN_PARENTHESES;
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph paragraph ? PlainText.ofInline(paragraph.content()) : "";
    }
}
