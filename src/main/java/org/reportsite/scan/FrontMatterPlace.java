package org.reportsite.scan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.diagnostic.Location;
import org.reportsite.read.Source;

/** Where a key of a report's front matter stands. */
final class FrontMatterPlace {

    private static final String FENCE = "---";

    private FrontMatterPlace() {}

    /** The place of a key that the front matter was read to hold; empty where it is written in an unusual form. */
    static Optional<Location> of(Source source, String key) {
        Pattern field = Pattern.compile("((?:\\{ *)?[\"']?)" + Pattern.quote(key) + "[\"']?\\s*[:：].*");
        List<String> lines = source.lines();
        boolean isPresent = lines.get(0).startsWith(FENCE);
        for (int i = 1; isPresent && i < lines.size() && !lines.get(i).matches("(?:---|\\.\\.\\.)\\s*"); i++) {
            Matcher matcher = field.matcher(lines.get(i));
            if (matcher.matches()) {
                return Optional.of(new Location(source.file(), i + 1, matcher.end(1) + 1));
            }
        }
        return Optional.empty();
    }
}
