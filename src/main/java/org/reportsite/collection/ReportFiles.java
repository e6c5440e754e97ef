package org.reportsite.collection;

import java.util.Locale;
import java.util.Set;

/** Which files can be reports by their name. */
public final class ReportFiles {

    /** Formats of office programs and browsers in which reports are often kept. */
    private static final Set<String> OTHER_FORMATS = Set.of("doc", "docx", "wps", "pdf", "htm", "html", "rtf", "odt");

    private ReportFiles() {}

    /** Whether a file's name ends as a report's does: {@code .md} or {@code .txt}. */
    public static boolean hasExtension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".txt");
    }

    /** Whether a file may well be a report, but in a format that is not read; what an office program leaves is not. */
    public static boolean hasOtherFormat(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return OTHER_FORMATS.contains(extension) && !name.startsWith("~$");
    }

    /** Whether a path, with forward slashes, is hidden or lies in a hidden folder. */
    public static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
