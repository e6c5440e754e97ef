package org.reportsite.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.reportsite.match.MatchedReport;
import org.reportsite.report.Inline;
import org.reportsite.text.Folding;

/**
 * Makes the index of a site's search page, in two steps: each report is added as it is read, by any thread; once all are
 * there and it is known which sections they share, the files are written.
 */
public final class SearchIndex implements AutoCloseable {

    private static final String FILE = "search/index.js";
    private static final String TEXT_FOLDER = "search/text/";

    private final SpilledTexts texts;
    private final Folding folding = new Folding();
    private final Locale language;
    private final FileSink sink;

    /**
     * Begins an index.
     *
     * @param scratch a file that doesn't exist, for what doesn't fit in memory; it is gone when the index is closed
     * @param language that of the search page: texts in another one say so
     * @param sink takes the files; by several threads at once
     */
    public SearchIndex(Path scratch, Locale language, FileSink sink) throws IOException {
        this.texts = new SpilledTexts(scratch);
        this.language = language;
        this.sink = sink;
    }

    /**
     * Adds a report, and writes its text for the page to quote from.
     *
     * @param title its title as published
     * @param page path of its page
     * @param words what its page shows of a text
     */
    public void add(
            String collection, MatchedReport report, String title, String page, Function<List<Inline>, String> words)
            throws IOException {
        SearchedText text = ReportText.of(report, title, words);
        String name = page.substring(0, page.lastIndexOf('.'));
        sink.take(TEXT_FOLDER + name + ".js", TextScript.of(name, text, language));
        ReportKey key = new ReportKey(collection, report.unit(), report.year());
        for (SearchedText.Section section : text.sections()) {
            texts.add(key, section.group(), folded(section));
        }
    }

    private String folded(SearchedText.Section section) {
        StringBuilder folded = new StringBuilder();
        section.places().stream()
                .flatMap(place -> place.blocks().stream())
                .forEach(block -> folded.append(folding.fold(block)).append(SpilledTexts.BLOCK_END));
        return folded.toString();
    }

    /**
     * Writes the index of all reports that were added.
     *
     * @param collections those that the reports are of, with every report
     */
    public void write(List<SearchedCollection> collections) throws IOException {
        Segments segments = new Segments(collections, texts.pieces());
        Alphabet alphabet = new Alphabet(texts.occurrences());
        Shards shards = new Shards(sink);
        new GramSorter(texts, segments.pieces(), alphabet).sort(new GramTree(shards));
        sink.take(FILE, IndexScript.of(collections, segments, alphabet, shards.finish()));
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
