package org.reportsite;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/**
 * Some of the reports, by a pattern of their paths inside the source folder, such as {@code 2024/**}: a glob as of {@link
 * java.nio.file.FileSystem#getPathMatcher}, with forward slashes on every system. The others are read all the same, since
 * a report is compared with its neighbours.
 *
 * @param glob the pattern; empty for all reports
 */
public record ReportSelection(String glob) {

    /** Every report. */
    public static final ReportSelection ALL = new ReportSelection("");

    /** Whether every report is selected, and what belongs to no report. */
    public boolean isAll() {
        return glob.isEmpty();
    }

    /**
     * Which files are selected.
     *
     * @throws InvalidInputException if the pattern can't be read
     */
    Files in(Path source) throws InvalidInputException {
        try {
            return new Files(
                    source, isAll() ? path -> true : FileSystems.getDefault().getPathMatcher("glob:" + glob));
        } catch (PatternSyntaxException e) {
            throw problem("check.reports-pattern");
        }
    }

    InvalidInputException problem(String key) {
        return new InvalidInputException(List.of(new Problem(
                Location.startOf("-Dreport-site.reports"),
                null,
                Message.of(key, glob),
                Message.of(key + ".hint", glob))));
    }

    /** The selected files of a source folder. */
    record Files(Path source, PathMatcher matcher) {

        /** Whether a file below the source folder is selected. */
        boolean contains(Path file) {
            return file.startsWith(source) && matcher.matches(source.relativize(file));
        }
    }
}
