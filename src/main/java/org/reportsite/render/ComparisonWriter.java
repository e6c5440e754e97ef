package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison.MarkedSentence;
import org.reportsite.compare.SectionComparison.Part;
import org.reportsite.compare.SectionComparison.Span;

/**
 * Writes text with its changes against the year before. A change is told four times over, so that it reaches every
 * reader: by the element, by a word in front of it, by underline or strike, and by colour.
 */
final class ComparisonWriter {

    private final Texts texts;

    ComparisonWriter(Texts texts) {
        this.texts = texts;
    }

    /** One point, or the text before the first, in one year. */
    SafeString part(Part part) {
        StringBuilder html = new StringBuilder();
        int labelled = labelled(part.sentences());
        for (int i = 0; i < part.sentences().size(); i++) {
            sentence(html, part.sentences().get(i), i == labelled ? part.label() : "");
        }
        return new SafeString(html.toString());
    }

    /** The sentence that the label belongs to: the first that the year has; those that are gone had another's. */
    private static int labelled(List<MarkedSentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).kind() != Kind.REMOVED) {
                return i;
            }
        }
        return 0;
    }

    private void sentence(StringBuilder html, MarkedSentence sentence, String label) {
        html.append(sentence.lead() ? "<b class=\"lead\">" : "");
        if (!label.isEmpty()) {
            html.append("<span class=\"label\">");
            Html.append(html, Marker.spaced(label));
            html.append("</span>");
        }
        boolean row = isTableRow(sentence);
        html.append(row ? "<span class=\"row\">" : "");
        marked(html, sentence);
        html.append(row ? "</span>" : "").append(sentence.lead() ? "</b>\n" : separator(sentence));
    }

    /** A row of a table is one sentence, its cells parted by tabs. */
    private static boolean isTableRow(MarkedSentence sentence) {
        return sentence.spans().stream().anyMatch(span -> span.text().indexOf('\t') >= 0);
    }

    private void marked(StringBuilder html, MarkedSentence sentence) {
        Kind kind = sentence.kind();
        if (kind == null || kind == Kind.KEPT) {
            spans(html, sentence.spans());
            return;
        }
        String element = element(kind);
        html.append('<').append(element).append(" class=\"c ").append(kind.id()).append("\"><span class=\"tag\">");
        Html.append(html, texts.text("change.tag." + kind.id()));
        html.append("</span>");
        if (element.equals("span")) {
            spans(html, sentence.spans());
        } else {
            // All of it is new or gone; marks inside the mark would say so twice.
            sentence.spans().forEach(span -> Html.append(html, span.text()));
        }
        html.append("</").append(element).append('>');
    }

    private static String element(Kind kind) {
        return switch (kind) {
            case ADDED -> "ins";
            case REMOVED -> "del";
            case KEPT, EDITED, MOVED -> "span";
        };
    }

    private void spans(StringBuilder html, List<Span> spans) {
        for (Span span : spans) {
            switch (span.type()) {
                case SAME -> Html.append(html, span.text());
                case INSERTED -> piece(html, "ins", "change.inserted", span.text());
                case DELETED -> piece(html, "del", "change.deleted", span.text());
            }
        }
    }

    private void piece(StringBuilder html, String element, String key, String text) {
        html.append('<').append(element).append("><span class=\"vh\">");
        Html.append(html, texts.text(key));
        html.append("</span>");
        Html.append(html, text);
        html.append("</").append(element).append('>');
    }

    /** Words need a space between two sentences; Chinese does not. */
    private static String separator(MarkedSentence sentence) {
        List<Span> spans = sentence.spans();
        String last = spans.isEmpty() ? "" : spans.get(spans.size() - 1).text();
        return !last.isEmpty() && last.charAt(last.length() - 1) < 0x80 ? " " : "";
    }
}
