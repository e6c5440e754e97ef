package org.reportsite.render;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportsite.link.ImageSize;
import org.reportsite.render.ReportLinks.Picture;
import org.reportsite.render.ReportLinks.Target;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;

/** Writes text with its emphasis and links. */
final class InlineWriter implements Inline.Visitor<StringBuilder> {

    private static final int LONGEST_ADDRESS = 1000;

    private final StringBuilder html;
    private final ReportLinks links;
    private final Texts texts;

    InlineWriter(StringBuilder html, ReportLinks links, Texts texts) {
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
        Optional<Target> target = links.link(link.target());
        if (target.isEmpty()) {
            all(link.content());
            // An address given as its own text isn't told twice.
            return PlainText.ofInline(link.content()).equals(link.target())
                    ? html
                    : plain(texts.text("report.link.address", shortened(link.target())));
        }
        html.append("<a href=\"");
        plain(target.get().href()).append('"');
        html.append(target.get().external() ? " rel=\"noopener noreferrer\">" : ">");
        all(link.content());
        return html.append("</a>");
    }

    @Override
    public StringBuilder image(Inline.Image image) {
        Optional<Picture> picture = links.image(image.target());
        if (picture.isPresent()) {
            return picture(picture.get(), image.description());
        }
        html.append("<span class=\"image\">");
        plain(image.description());
        return plain(texts.text("report.image.address", shortened(image.target())))
                .append("</span>");
    }

    @Override
    public StringBuilder lineBreak() {
        return html.append("<br>");
    }

    /** Whether content is nothing but one or more images that are published. */
    boolean isPicture(List<Inline> content) {
        return content.stream().anyMatch(inline -> inline instanceof Inline.Image)
                && content.stream().allMatch(this::isPublishedOrBlank);
    }

    private boolean isPublishedOrBlank(Inline inline) {
        return inline instanceof Inline.Image image
                ? links.image(image.target()).isPresent()
                : PlainText.ofInline(List.of(inline)).isBlank();
    }

    private StringBuilder picture(Picture picture, String description) {
        html.append("<img src=\"");
        plain(picture.src()).append("\" alt=\"");
        String name = picture.file().source().getFileName().toString();
        plain(description.isBlank() ? texts.text("report.image.unnamed", name) : description);
        return html.append('"').append(size(picture.file().size())).append('>');
    }

    /** Known before the image is there, so that the text doesn't jump. */
    private static String size(@Nullable ImageSize size) {
        return size == null ? "" : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
    }

    /** An address may be a whole file, encoded. */
    static String shortened(String address) {
        return address.length() <= LONGEST_ADDRESS
                ? address
                : address.substring(0, address.offsetByCodePoints(0, LONGEST_ADDRESS / 2)) + "…";
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
