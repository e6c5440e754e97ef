package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Position;

/** Cuts inline content at a place of its plain text. */
final class Inlines {

    private Inlines() {}

    /** The content from one index of its plain text to another, space at both ends removed. */
    static List<Inline> slice(List<Inline> content, int from, int to) {
        String text = PlainText.ofInline(content);
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return cut(content, start, end, Window.of(text, from, to));
    }

    /** The content cut at indexes of its plain text, ascending, in one pass; space at the ends of each part removed. */
    static List<List<Inline>> split(List<Inline> content, List<Integer> starts) {
        List<List<Inline>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int at = 0;
        for (Inline inline : content) {
            int length = PlainText.ofInline(List.of(inline)).length();
            int from = 0;
            while (parts.size() <= starts.size() && starts.get(parts.size() - 1) < at + length) {
                int to = starts.get(parts.size() - 1) - at;
                parts.get(parts.size() - 1).addAll(cut(List.of(inline), from, to));
                parts.add(new ArrayList<>());
                from = to;
            }
            parts.get(parts.size() - 1).addAll(cut(List.of(inline), from, length));
            at += length;
        }
        parts.replaceAll(part -> slice(part, 0, Integer.MAX_VALUE));
        return parts;
    }

    /** The place in the source where content begins; the given one where it has no text. */
    static Position start(List<Inline> content, Position otherwise) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                return text.at();
            } else if (inline instanceof Inline.CodeSpan code) {
                return code.at();
            } else if (inline instanceof Inline.Link link) {
                return link.at();
            } else if (inline instanceof Inline.Image image) {
                return image.at();
            }
            if (!inline.content().isEmpty()) {
                return start(inline.content(), otherwise);
            }
        }
        return otherwise;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where inlines without any text stand that are kept too, such as an image without a description. */
    private record Window(int from, int to) {
        static Window of(String text, int from, int to) {
            return new Window(from, to >= text.length() ? Integer.MAX_VALUE : to);
        }

        boolean has(int at) {
            return from <= at && at < to;
        }
    }

    private static List<Inline> cut(List<Inline> content, int from, int to) {
        return cut(content, from, to, Window.of(PlainText.ofInline(content), from, to));
    }

    private static List<Inline> cut(List<Inline> content, int from, int to, Window window) {
        List<Inline> kept = new ArrayList<>();
        int at = 0;
        for (Inline inline : content) {
            int length = PlainText.ofInline(List.of(inline)).length();
            int start = Math.max(0, from - at);
            int end = Math.min(length, to - at);
            if (length == 0 && window.has(at)) {
                kept.add(inline);
            } else if (start < end) {
                kept.add(start == 0 && end == length ? inline : part(inline, start, end));
            }
            at += length;
        }
        return kept;
    }

    private static Inline part(Inline inline, int from, int to) {
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(text.text().substring(from, to), text.at().plus(from));
        } else if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(cut(strong.content(), from, to));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(cut(emphasis.content(), from, to));
        } else if (inline instanceof Inline.Strikethrough strikethrough) {
            return new Inline.Strikethrough(cut(strikethrough.content(), from, to));
        } else if (inline instanceof Inline.Link link) {
            return new Inline.Link(link.target(), cut(link.content(), from, to), link.at());
        } else if (inline instanceof Inline.CodeSpan code) {
            return new Inline.CodeSpan(
                    code.text().substring(from, to), code.at().plus(from));
        }
        return inline;
    }
}
