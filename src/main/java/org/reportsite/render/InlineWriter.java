package org.reportsite.render;

import java.util.List;
import java.util.Optional;
import org.reportsite.render.LinkPolicy.Target;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;

/** Writes text with its emphasis and links. */
final class InlineWriter implements Inline.Visitor<StringBuilder> {

    private final StringBuilder html;
    private final LinkPolicy links;
    private final Texts texts;

    InlineWriter(StringBuilder html, LinkPolicy links, Texts texts) {
        this.html = html;
        this.links = links;
        this.texts = texts;
    }

    void all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    @Override
    public StringBuilder text(Inline.Text text) {
        return plain(text.text());
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public StringBuilder strikethrough(Inline.Strikethrough strikethrough) {
        return element("s", strikethrough.content());
    }

    @Override
    public StringBuilder codeSpan(Inline.CodeSpan code) {
        html.append("<code>");
        return plain(code.text()).append("</code>");
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        Optional<Target> target = links.targetOf(link.target());
        if (target.isEmpty()) {
            all(link.content());
            // An address given as its own text isn't told twice.
            return PlainText.ofInline(link.content()).equals(link.target())
                    ? html
                    : plain(texts.text("report.link.address", link.target()));
        }
        html.append("<a href=\"");
        plain(target.get().href()).append('"');
        html.append(target.get().external() ? " rel=\"noopener noreferrer\">" : ">");
        all(link.content());
        return html.append("</a>");
    }

    @Override
    public StringBuilder image(Inline.Image image) {
        html.append("<span class=\"image\">");
        plain(image.description());
        return plain(texts.text("report.image.address", image.target())).append("</span>");
    }

    @Override
    public StringBuilder lineBreak() {
        return html.append("<br>");
    }

    private StringBuilder element(String name, List<Inline> content) {
        html.append('<').append(name).append('>');
        all(content);
        return html.append("</").append(name).append('>');
    }

    private StringBuilder plain(String text) {
        Html.append(html, text);
        return html;
    }
}
