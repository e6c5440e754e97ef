package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Locale;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;

/** Writes a report's text as HTML. Whatever the report holds, only the elements named here come out. */
final class HtmlWriter {

    private final ReportLinks links;
    private final Texts texts;
    private final Locale language;

    HtmlWriter(ReportLinks links, Texts texts) {
        this(links, texts, texts.locale());
    }

    /**
     * A writer.
     *
     * @param language the language of what stands around the text; paragraphs in another one say so
     */
    HtmlWriter(ReportLinks links, Texts texts, Locale language) {
        this.links = links;
        this.texts = texts;
        this.language = language;
    }

    /**
     * Blocks.
     *
     * @param levels of the headings among them; the same for all that stands below one heading
     */
    SafeString blocks(List<Block> blocks, HeadingLevels levels) {
        StringBuilder html = new StringBuilder();
        writer(html, levels, blocks).all(blocks);
        return new SafeString(html.toString());
    }

    /** Text without blocks. */
    SafeString inline(List<Inline> content) {
        StringBuilder html = new StringBuilder();
        inlineWriter(html).all(content);
        return new SafeString(html.toString());
    }

    /**
     * A point, its label and lead set off.
     *
     * @param levels of the headings in it, those of its section
     */
    SafeString point(Point point, HeadingLevels levels) {
        StringBuilder html = new StringBuilder();
        writer(html, levels, point.blocks()).all(PointLead.setOff(point));
        return new SafeString(html.toString());
    }

    private BlockWriter writer(StringBuilder html, HeadingLevels levels, List<Block> blocks) {
        LanguageMark mark = new LanguageMark(() -> PlainText.of(blocks), language);
        return new BlockWriter(html, inlineWriter(html), texts, levels, mark);
    }

    private InlineWriter inlineWriter(StringBuilder html) {
        return new InlineWriter(html, links, texts);
    }
}
