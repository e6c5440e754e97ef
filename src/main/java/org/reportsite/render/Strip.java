package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.report.PlainText;

/**
 * A text as a strip in reading order, from left to right: kept passages stand at full height, edited, moved and new ones
 * lower each, so that it tells as much without colours. What is gone has no place in the text and none in the strip.
 */
final class Strip {

    /** The strip's width in units; a passage of less than one is not drawn. */
    static final int WIDTH = 200;

    private static final int HEIGHT = 12;

    private Strip() {}

    /**
     * The strip of a text.
     *
     * @param sentences what became of each sentence, in reading order
     * @param label the same in words
     */
    static SafeString of(List<SentenceChange> sentences, String label) {
        long all = sentences.stream().mapToLong(Strip::length).sum();
        Map<Kind, StringBuilder> paths = new EnumMap<>(Kind.class);
        long before = 0;
        int start = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Kind kind = sentences.get(i).kind();
            before += length(sentences.get(i));
            boolean goesOn = i + 1 < sentences.size() && sentences.get(i + 1).kind() == kind;
            int end = all == 0 ? 0 : (int) (before * WIDTH / all);
            if (kind != Kind.REMOVED && !goesOn && end > start) {
                box(paths.computeIfAbsent(kind, k -> new StringBuilder()), kind, start, end);
                start = end;
            }
        }
        return svg(paths, label);
    }

    /**
     * The strip of a text in pieces of the same length, without words: it stands among the numbers.
     *
     * @param pieces what became of each piece, in reading order
     */
    static SafeString ofPieces(List<Kind> pieces) {
        Map<Kind, StringBuilder> paths = new EnumMap<>(Kind.class);
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Kind kind = pieces.get(i);
            if (i + 1 == pieces.size() || pieces.get(i + 1) != kind) {
                int end = (i + 1) * WIDTH / pieces.size();
                box(paths.computeIfAbsent(kind, k -> new StringBuilder()), kind, start, end);
                start = end;
            }
        }
        return svg(paths, "");
    }

    /** A mark for the legend. */
    static SafeString sample(Kind kind) {
        StringBuilder path = new StringBuilder();
        box(path, kind, 0, WIDTH);
        return svg(Map.of(kind, path), "");
    }

    private static void box(StringBuilder path, Kind kind, int start, int end) {
        int width = end - start;
        path.append('M')
                .append(start)
                .append(' ')
                .append(top(kind))
                .append('h')
                .append(width)
                .append('V');
        path.append(HEIGHT).append('h').append(-width).append('z');
    }

    private static int top(Kind kind) {
        return switch (kind) {
            case KEPT -> 0;
            case EDITED -> 4;
            case MOVED -> 7;
            case ADDED, REMOVED -> 10;
        };
    }

    private static SafeString svg(Map<Kind, StringBuilder> paths, String label) {
        StringBuilder html =
                new StringBuilder("<svg class=\"strip\" viewBox=\"0 0 200 12\" preserveAspectRatio=\"none\" ");
        if (label.isEmpty()) {
            html.append("aria-hidden=\"true\">");
        } else {
            html.append("role=\"img\" aria-label=\"");
            Html.append(html, label);
            html.append("\">");
        }
        paths.forEach((kind, path) -> html.append("<path class=\"")
                .append(kind.id())
                .append("\" d=\"")
                .append(path)
                .append("\"/>"));
        return new SafeString(html.append("</svg>").toString());
    }

    private static int length(SentenceChange sentence) {
        String text = sentence.to();
        return text == null ? 0 : PlainText.length(text);
    }
}
