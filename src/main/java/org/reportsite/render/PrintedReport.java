package org.reportsite.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report to be printed: only what is the report's own.
 *
 * @param title its title
 * @param lang its language as HTML names it
 * @param body well-formed XHTML, to stand in a body element
 * @param mark what each sheet says at its head, such as that it is a draft; null for nothing
 * @param bookmarks its title, then its sections
 * @param pictures the files of its images, by their address in the body; the body names no other
 */
public record PrintedReport(
        String title,
        String lang,
        String body,
        @Nullable String mark,
        List<Bookmark> bookmarks,
        Map<String, Path> pictures) {

    public PrintedReport {
        bookmarks = List.copyOf(bookmarks);
        pictures = Map.copyOf(pictures);
    }

    /** Sheets of the same title and language with another text, which names no images. */
    public PrintedReport with(String otherBody) {
        return new PrintedReport(title, lang, otherBody, null, List.of(), Map.of());
    }

    /**
     * A place that readers are led to.
     *
     * @param id the id of its element in the body
     */
    public record Bookmark(String title, String id) {}
}
