package org.reportsite.collection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files can be reports by their name. */
public final class ReportFiles {

    /** Formats of office programs and browsers in which reports are often kept. */
    private static final Set<String> OTHER_FORMATS = Set.of("doc", "docx", "wps", "pdf", "htm", "html", "rtf", "odt");

    /** Other endings of Markdown and of text, and the one under which they are read. */
    private static final Map<String, String> OTHER_ENDINGS = Map.of(
            "markdown",
            ".md",
            "mdown",
            ".md",
            "mkdn",
            ".md",
            "mkd",
            ".md",
            "mdwn",
            ".md",
            "mdtxt",
            ".md",
            "text",
            ".txt");

    /** Files that tell of a folder, as those of many projects do, whatever language a suffix names. */
    private static final Pattern ABOUT_THE_FOLDER = Pattern.compile(
            "(?:readme|licen[cs]e|copying|contributing|changelog|code[_-]of[_-]conduct)"
                    + "(?:[._-][a-z]{2}(?:[_-][a-z]{2,4})?)?\\.(?:md|txt|markdown|text)",
            Pattern.CASE_INSENSITIVE);

    private ReportFiles() {}

    /** Whether a file's name ends as a report's does: {@code .md} or {@code .txt}. */
    public static boolean hasExtension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".txt");
    }

    /** Whether a file may well be a report, but in a format that is not read, or under an ending that isn't. */
    public static boolean hasOtherFormat(String name) {
        return OTHER_FORMATS.contains(extension(name)) || otherEnding(name).isPresent();
    }

    /** The ending under which a file would be read that is Markdown or text by another one, such as {@code .markdown}. */
    public static Optional<String> otherEnding(String name) {
        return Optional.ofNullable(OTHER_ENDINGS.get(extension(name)));
    }

    /**
     * Whether a file surely is no report, though it is named like one: it tells of its folder, as {@code README.md} does,
     * or an office program holds it while it has another one open ({@code ~$a.docx}, {@code .~lock.a.odt#}).
     */
    public static boolean isAside(String name) {
        boolean isLock = name.startsWith("~$") && (hasExtension(name) || hasOtherFormat(name));
        boolean isOpenDocument = name.startsWith(".~lock.") && name.endsWith("#");
        return isLock || isOpenDocument || ABOUT_THE_FOLDER.matcher(name).matches();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a path, with forward slashes, is hidden or lies in a hidden folder. */
    public static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
