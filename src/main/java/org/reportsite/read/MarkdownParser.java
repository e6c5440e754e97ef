package org.reportsite.read;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.OptionalInt;
import org.reportsite.report.Block;

/**
 * Markdown to blocks: CommonMark with tables and strikethrough, but without code by indentation, since reports indent
 * their paragraphs. Headings keep their level as depth. Safe for use by several threads.
 */
final class MarkdownParser {

    private final Parser parser;

    MarkdownParser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
        options.set(Parser.SPACE_IN_LINK_URLS, true);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        parser = Parser.builder(options)
                .customDelimiterProcessor(new ChineseEmphasis())
                .build();
    }

    /** The text can't be parsed within bounds of depth and time. */
    static final class LimitException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        LimitException(int line) {
            super("line " + line, null, false, false);
            this.line = line;
        }

        /** The line at which a bound was passed, from 1. */
        int line() {
            return line;
        }
    }

    List<Block> parse(String body) throws LimitException {
        OptionalInt beyond = MarkdownLimits.firstLineBeyond(body);
        if (beyond.isPresent()) {
            throw new LimitException(beyond.getAsInt());
        }
        try {
            Document document = parser.parse(BasedSequence.of(new BudgetedSequence(body)));
            return new BlockConverter(new LineMap(body)).blocks(document);
        } catch (BudgetedSequence.SpentException e) {
            throw new LimitException(new LineMap(body).at(e.index()).line());
        } catch (StackOverflowError e) {
            throw new LimitException(1);
        }
    }
}
