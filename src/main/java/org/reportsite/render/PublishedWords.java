package org.reportsite.render;

import java.util.List;
import java.util.stream.Collectors;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;

/** The words that {@link InlineWriter} shows of a text, without its markup: what a search finds. */
final class PublishedWords implements Inline.Visitor<String> {

    private final ReportLinks links;
    private final Texts texts;

    PublishedWords(ReportLinks links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    String of(List<Inline> content) {
        return content.size() == 1
                ? content.get(0).accept(this)
                : content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return of(strong.content());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String strikethrough(Inline.Strikethrough strikethrough) {
        return of(strikethrough.content());
    }

    @Override
    public String codeSpan(Inline.CodeSpan code) {
        return code.text();
    }

    @Override
    public String link(Inline.Link link) {
        String words = of(link.content());
        boolean isTold = links.link(link.target()).isPresent()
                || PlainText.ofInline(link.content()).equals(link.target());
        return isTold ? words : words + texts.text("report.link.address", InlineWriter.shortened(link.target()));
    }

    @Override
    public String image(Inline.Image image) {
        return links.image(image.target()).isPresent()
                ? image.description()
                : image.description() + texts.text("report.image.address", InlineWriter.shortened(image.target()));
    }

    @Override
    public String lineBreak() {
        return "\n";
    }
}
