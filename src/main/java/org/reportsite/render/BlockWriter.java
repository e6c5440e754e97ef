package org.reportsite.render;

import java.util.List;
import java.util.regex.Pattern;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;

/** Writes paragraphs, lists, tables and the like. */
final class BlockWriter implements Block.Visitor<StringBuilder> {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d,]*(\\.\\d+)?[%％]?");

    private final StringBuilder html;
    private final InlineWriter inline;
    private final Texts texts;
    private final HeadingLevels levels;
    private final LanguageMark language;

    /**
     * A writer.
     *
     * @param language names that of paragraphs and the like where it is not that of what stands around
     */
    BlockWriter(StringBuilder html, InlineWriter inline, Texts texts, HeadingLevels levels, LanguageMark language) {
        this.html = html;
        this.inline = inline;
        this.texts = texts;
        this.levels = levels;
        this.language = language;
    }

    void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        String name = inline.isPicture(paragraph.content()) ? "figure" : "p";
        html.append('<').append(name).append(lang(paragraph.content())).append('>');
        inline.all(paragraph.content());
        return html.append("</").append(name).append(">\n");
    }

    @Override
    public StringBuilder heading(Block.Heading heading) {
        int level = levels.next(heading.depth());
        html.append("<h").append(level).append(lang(heading.content())).append('>');
        inline.all(heading.content());
        return html.append("</h").append(level).append(">\n");
    }

    @Override
    public StringBuilder itemList(Block.ItemList list) {
        String name = list.ordered() ? "ol" : "ul";
        html.append('<').append(name);
        if (list.ordered() && list.start() != 1) {
            html.append(" start=\"").append(list.start()).append('"');
        }
        html.append(">\n");
        list.items().forEach(this::item);
        return html.append("</").append(name).append(">\n");
    }

    @Override
    public StringBuilder quote(Block.Quote quote) {
        html.append("<blockquote>\n");
        all(quote.content());
        return html.append("</blockquote>\n");
    }

    @Override
    public StringBuilder codeBlock(Block.CodeBlock code) {
        html.append("<pre tabindex=\"0\"><code>");
        Html.append(html, code.text());
        return html.append("</code></pre>\n");
    }

    @Override
    public StringBuilder table(Block.Table table) {
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        Html.append(html, texts.text("report.table"));
        html.append("\"><table")
                .append(language.attribute(PlainText.of(List.of(table))))
                .append(">\n");
        if (!isBlank(table.header())) {
            html.append("<thead>");
            row(table.header(), "th scope=\"col\"", "th");
            html.append("</thead>\n");
        }
        html.append("<tbody>\n");
        table.rows().forEach(row -> row(row, "td", "td"));
        return html.append("</tbody></table></div>\n");
    }

    @Override
    public StringBuilder thematicBreak(Block.ThematicBreak thematicBreak) {
        return html.append("<hr>\n");
    }

    private void item(Block.Item item) {
        // An item of one paragraph is set as a line.
        if (item.content().size() == 1 && item.content().get(0) instanceof Block.Paragraph only) {
            html.append("<li").append(lang(only.content())).append('>');
            inline.all(only.content());
        } else {
            html.append("<li>");
            all(item.content());
        }
        html.append("</li>\n");
    }

    private String lang(List<Inline> content) {
        return language.attribute(PlainText.ofInline(content));
    }

    private void row(List<Block.Cell> cells, String opening, String name) {
        html.append("<tr>");
        for (Block.Cell cell : cells) {
            html.append('<').append(opening).append(style(cell)).append('>');
            inline.all(cell.content());
            html.append("</").append(name).append('>');
        }
        html.append("</tr>\n");
    }

    private static String style(Block.Cell cell) {
        return switch (cell.alignment()) {
            case LEFT -> "";
            case CENTER -> " class=\"middle\"";
            case RIGHT -> " class=\"number\"";
            case NONE -> isNumber(cell) ? " class=\"number\"" : "";
        };
    }

    private static boolean isNumber(Block.Cell cell) {
        return NUMBER.matcher(PlainText.ofInline(cell.content()).strip()).matches();
    }

    private static boolean isBlank(List<Block.Cell> cells) {
        return cells.stream().allMatch(cell -> cell.content().isEmpty());
    }
}
