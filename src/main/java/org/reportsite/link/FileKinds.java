package org.reportsite.link;

import java.util.Locale;
import java.util.Set;

/** Which files are published: documents and images, but nothing that a browser runs, and no source of a report. */
final class FileKinds {

    private static final Set<String> DOCUMENTS = Set.of(
            "7z", "csv", "doc", "docx", "dps", "et", "odp", "ods", "odt", "ofd", "pdf", "ppt", "pptx", "rar", "rtf",
            "tsv", "wps", "xls", "xlsx", "zip");
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");
    private static final Set<String> TEXTS = Set.of("md", "txt");

    private FileKinds() {}

    static boolean isDocument(String extension) {
        return DOCUMENTS.contains(extension);
    }

    static boolean isImage(String extension) {
        return IMAGES.contains(extension);
    }

    /** Whether it is a kind of file that reports are written in. */
    static boolean isText(String extension) {
        return TEXTS.contains(extension);
    }

    /** What follows the last dot, lower case; empty for a name without one. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What stands before the last dot. */
    static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
