package org.reportsite.collection;

import java.util.Locale;

/** Which files can be reports by their name. */
public final class ReportFiles {

    private ReportFiles() {}

    /** Whether a file's name ends as a report's does: {@code .md} or {@code .txt}. */
    public static boolean hasExtension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".txt");
    }

    /** Whether a path, with forward slashes, is hidden or lies in a hidden folder. */
    public static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
