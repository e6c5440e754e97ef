package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.Excerpt;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison.Elsewhere;
import org.reportsite.compare.SectionComparison.MarkedSentence;
import org.reportsite.compare.SectionComparison.Part;
import org.reportsite.compare.SectionComparison.Span;
import org.reportsite.report.Marker;
import org.reportsite.report.PlainText;
import org.reportsite.text.DisplayWidth;

/**
 * Writes text with its changes against the year before. A change is told four times over, so that it reaches every
 * reader: by the element, by a word in front of it, by underline or strike, and by colour.
 */
final class ComparisonWriter {

    /** Columns of text, about five lines, from which on a passage that is gone is folded. */
    private static final int FOLDED_WIDTH = 160;

    /** So much is told of a sentence that has left, in code points. */
    private static final int LONGEST_LEFT = 30;

    private final Texts texts;
    private final Function<Elsewhere, @Nullable String> hrefs;

    /**
     * A writer.
     *
     * @param hrefs gives the link to another section in a year, null where it has no page
     */
    ComparisonWriter(Texts texts, Function<Elsewhere, @Nullable String> hrefs) {
        this.texts = texts;
        this.hrefs = hrefs;
    }

    /** One point, or the text before the first, in one year. */
    SafeString part(Part part) {
        StringBuilder html = new StringBuilder();
        List<MarkedSentence> sentences = part.sentences();
        LanguageMark language = new LanguageMark(() -> text(sentences), texts.locale());
        int labelled = labelled(sentences);
        int i = 0;
        while (i < sentences.size()) {
            int left = leftUpTo(sentences, i);
            if (left > i) {
                left(html, sentences.subList(i, left), language);
                i = left;
                continue;
            }
            int end = goneUpTo(sentences, i);
            boolean folded = isLong(sentences.subList(i, end));
            if (folded) {
                summary(html, sentences.subList(i, end));
            }
            for (end = Math.max(end, i + 1); i < end; i++) {
                sentence(html, sentences.get(i), i == labelled ? part.label() : "", language);
            }
            html.append(folded ? "</details>\n" : "");
        }
        return new SafeString(html.toString());
    }

    /** The end of the run of sentences that are gone, from one on. */
    private static int goneUpTo(List<MarkedSentence> sentences, int from) {
        int end = from;
        while (end < sentences.size() && sentences.get(end).kind() == Kind.REMOVED) {
            end++;
        }
        return end;
    }

    /** The end of the run of sentences, from one on, that have left for the same section. */
    private static int leftUpTo(List<MarkedSentence> sentences, int from) {
        int end = from;
        while (end < sentences.size()
                && sentences.get(end).left()
                && Objects.equals(
                        sentences.get(end).elsewhere(), sentences.get(from).elsewhere())) {
            end++;
        }
        return end;
    }

    /** Says in one line what has left and where it is now. */
    private void left(StringBuilder html, List<MarkedSentence> left, LanguageMark language) {
        Elsewhere to = left.get(0).elsewhere();
        if (to == null) {
            return;
        }
        html.append("<span class=\"left\"><span class=\"tag\">");
        Html.append(html, texts.text("change.tag.left"));
        html.append("</span>");
        link(html, to, "change.left");
        String text = text(left.get(0));
        html.append(" <q").append(language.attribute(text)).append('>');
        Html.append(html, Excerpt.of(text.replace('\t', ' '), LONGEST_LEFT));
        html.append("</q>");
        if (left.size() > 1) {
            html.append(' ');
            Html.append(html, texts.text("change.left.more", left.size()));
        }
        html.append("</span>\n");
    }

    private void link(StringBuilder html, Elsewhere elsewhere, String key) {
        String title = elsewhere.title().isEmpty() ? texts.text("plan.frame") : elsewhere.title();
        String text = texts.text(key, title, String.valueOf(elsewhere.year()));
        String href = hrefs.apply(elsewhere);
        if (href != null) {
            html.append("<a href=\"");
            Html.append(html, href);
            html.append("\">");
        }
        Html.append(html, text);
        html.append(href == null ? "" : "</a>");
    }

    /** Behind a sentence that came from another section: which. */
    private void whence(StringBuilder html, MarkedSentence sentence) {
        Elsewhere from = sentence.elsewhere();
        if (from != null) {
            html.append("<span class=\"whence\">");
            link(html, from, "change.whence");
            html.append("</span>");
        }
    }

    private static boolean isLong(List<MarkedSentence> gone) {
        return gone.stream().mapToInt(s -> DisplayWidth.of(text(s))).sum() > FOLDED_WIDTH;
    }

    /** Folds what follows: a reader comes for what is there, and opens what is gone. */
    private void summary(StringBuilder html, List<MarkedSentence> gone) {
        int characters = gone.stream().mapToInt(s -> PlainText.length(text(s))).sum();
        html.append("<details class=\"cut\"><summary>");
        Html.append(html, texts.text("compare.cut", gone.size(), characters));
        html.append("</summary>\n");
    }

    private static String text(List<MarkedSentence> sentences) {
        return sentences.stream().map(ComparisonWriter::text).collect(Collectors.joining("\n"));
    }

    private static String text(MarkedSentence sentence) {
        return sentence.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    /** The sentence that the label belongs to: the first that the year has; those that are gone had another's. */
    private static int labelled(List<MarkedSentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).kind() != Kind.REMOVED && !sentences.get(i).left()) {
                return i;
            }
        }
        return 0;
    }

    private void sentence(StringBuilder html, MarkedSentence sentence, String label, LanguageMark language) {
        html.append(sentence.lead() ? "<b class=\"lead\">" : "");
        if (!label.isEmpty()) {
            html.append("<span class=\"label\">");
            Html.append(html, Marker.spaced(label));
            html.append("</span>");
        }
        boolean row = isTableRow(sentence);
        html.append(row ? "<span class=\"row\">" : "");
        marked(html, sentence, language.attribute(text(sentence)));
        whence(html, sentence);
        html.append(row ? "</span>" : "").append(sentence.lead() ? "</b>\n" : separator(sentence));
    }

    /** A row of a table is one sentence, its cells parted by tabs. */
    private static boolean isTableRow(MarkedSentence sentence) {
        return sentence.spans().stream().anyMatch(span -> span.text().indexOf('\t') >= 0);
    }

    /** The sentence; what the page says in it is in the page's own language. */
    private void marked(StringBuilder html, MarkedSentence sentence, String lang) {
        String own = lang.isEmpty() ? "" : LanguageMark.attributeFor(texts.lang());
        Kind kind = sentence.kind();
        if (kind == null || kind == Kind.KEPT) {
            html.append(kind == null ? "<span class=\"c\"" : "<span class=\"c kept\"");
            html.append(lang).append('>');
            spans(html, sentence.spans(), own);
            html.append("</span>");
            return;
        }
        String element = element(kind);
        html.append('<').append(element).append(" class=\"c ").append(kind.id()).append('"');
        html.append(lang).append("><span class=\"tag\"").append(own).append('>');
        boolean isReworded =
                kind == Kind.MOVED && sentence.spans().stream().anyMatch(span -> span.type() != Span.Type.SAME);
        Html.append(html, texts.text(isReworded ? "change.tag.moved.edited" : "change.tag." + kind.id()));
        html.append("</span>");
        if (element.equals("span")) {
            spans(html, sentence.spans(), own);
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

    private void spans(StringBuilder html, List<Span> spans, String own) {
        for (Span span : spans) {
            switch (span.type()) {
                case SAME -> Html.append(html, span.text());
                case INSERTED -> piece(html, "ins", texts.text("change.inserted"), own, span.text());
                case DELETED -> piece(html, "del", texts.text("change.deleted"), own, span.text());
            }
        }
    }

    private static void piece(StringBuilder html, String element, String word, String own, String text) {
        html.append('<')
                .append(element)
                .append("><span class=\"vh\"")
                .append(own)
                .append('>');
        Html.append(html, word);
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
