package org.reportsite;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/**
 * Some of the reports, by a pattern of their paths inside the source folder, such as {@code 2024/**}: a glob as of {@link
 * java.nio.file.FileSystem#getPathMatcher}, with forward slashes on every system. The others are read all the same, since
 * a report is compared with its neighbours. A folder's name selects what lies below it.
 *
 * @param glob the pattern, or the path of a folder; empty for all reports
 */
public record ReportSelection(String glob) {

    /** A place as findings give it. */
    private static final Pattern PLACE = Pattern.compile("(?<path>.+?\\.[A-Za-z]{2,8})(?::[0-9]+){1,2}");

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
        Matcher place = PLACE.matcher(glob);
        if (place.matches()) {
            throw problem("check.reports-place", place.group("path"));
        }
        String path = glob.replaceFirst("^\\./", "").replaceFirst("(?<=.)/+$", "");
        try {
            return new Files(source, isAll() ? file -> true : below(path));
        } catch (PatternSyntaxException e) {
            throw problem("check.reports-pattern", "");
        }
    }

    /** Files that a pattern matches, or that lie in a folder it matches. */
    private static PathMatcher below(String glob) {
        PathMatcher itself = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        PathMatcher inside = FileSystems.getDefault().getPathMatcher("glob:" + glob + "/**");
        return file -> itself.matches(file) || inside.matches(file);
    }

    /**
     * That no report is selected.
     *
     * @param source the source folder
     * @param reports some that could be
     */
    InvalidInputException none(Path source, List<Path> reports) {
        List<String> examples = new ArrayList<>();
        for (Path report : reports.subList(0, Math.min(1, reports.size()))) {
            Path relative = source.relativize(report);
            examples.add(name(relative));
            if (relative.getParent() != null) {
                examples.add(name(relative.getParent()));
            }
        }
        return problem("check.reports-none", String.join(", ", examples));
    }

    private static String name(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    InvalidInputException problem(String key, String meant) {
        return new InvalidInputException(List.of(new Problem(
                Location.startOf("-Dreport-site.reports"),
                null,
                Message.of(key, glob),
                Message.of(key + ".hint", glob, meant))));
    }

    /** The selected files of a source folder. */
    record Files(Path source, PathMatcher matcher) {

        /** Whether a file below the source folder is selected. */
        boolean contains(Path file) {
            return file.startsWith(source) && matcher.matches(source.relativize(file));
        }
    }
}
