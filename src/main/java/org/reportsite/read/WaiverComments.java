package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.report.InlineWaiver;
import org.reportsite.report.Position;

/** Takes out the comments that waive findings, before a report is parsed. Lines and columns of what remains stay. */
final class WaiverComments {

    private static final Pattern CONTENT = Pattern.compile(
            "\\s*" + InlineWaiver.KEYWORD + "(?![\\w-])[\\s:：]*([A-Za-z0-9-]*)[\\s,，:：]*(.*)", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final char[] kept;
    private final List<Found> found = new ArrayList<>();

    private WaiverComments(String text) {
        this.text = text;
        this.kept = text.toCharArray();
    }

    /**
     * A text without them.
     *
     * @param text the text, line for line
     * @param waivers what they say, in order
     */
    record Result(String text, List<InlineWaiver> waivers) {}

    private record Found(String rule, String reason, int start, int end, boolean alone) {}

    /**
     * The comments of a text.
     *
     * @param markdown whether it may hold code, in which a comment is none
     */
    static Result take(String text, boolean markdown) {
        if (!text.contains(InlineWaiver.KEYWORD)) {
            return new Result(text, List.of());
        }
        return new WaiverComments(text).take(markdown);
    }

    private Result take(boolean markdown) {
        for (Comments.Span comment : Comments.in(text, markdown)) {
            Matcher content = CONTENT.matcher(comment.content(text));
            if (content.matches() && !isCode(comment.start())) {
                boolean alone = Comments.ownLines(text, comment.start(), comment.end());
                Comments.blank(kept, comment.start(), comment.end(), alone ? ' ' : Comments.DROPPED);
                String reason = SPACE.matcher(content.group(2).strip()).replaceAll(" ");
                found.add(new Found(content.group(1), reason, comment.start(), comment.end(), alone));
            }
        }
        String rest = new String(kept);
        int[] next = next(rest.split("\n", -1));
        LineMap map = new LineMap(text);
        return new Result(rest, found.stream().map(f -> waiver(f, next, map)).toList());
    }

    private boolean isCode(int start) {
        return start > 0 && text.charAt(start - 1) == '`';
    }

    private static InlineWaiver waiver(Found comment, int[] next, LineMap map) {
        Position at = map.at(comment.start());
        int line = comment.alone() ? next[map.at(comment.end() - 1).line()] : at.line();
        return new InlineWaiver(comment.rule(), comment.reason(), at, line);
    }

    /**
     * For each line, by its number, that of the first line with text after it; where there is none, of the last one with
     * text, at which stands what a report lacks at its end. 0 where there is no text.
     */
    private static int[] next(String[] lines) {
        int[] next = new int[lines.length + 1];
        int last = lines.length;
        while (last > 0 && isBlank(lines[last - 1])) {
            last--;
        }
        next[lines.length] = last;
        for (int line = lines.length - 1; line > 0; line--) {
            next[line] = isBlank(lines[line]) ? next[line + 1] : line + 1;
        }
        return next;
    }

    private static boolean isBlank(String line) {
        return Comments.withoutDropped(line).isBlank();
    }
}
