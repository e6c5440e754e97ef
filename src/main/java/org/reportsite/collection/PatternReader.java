package org.reportsite.collection;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Reads regular expressions. Only RE2's syntax is taken: a pattern must not be able to hang the build. */
final class PatternReader {

    /** Compiling takes more than linear time. */
    private static final int LONGEST = 500;

    /** What other engines understand and RE2 does not: look-ahead, look-behind, back reference. */
    private static final java.util.regex.Pattern UNSUPPORTED =
            java.util.regex.Pattern.compile("\\(\\?<?[=!]|\\\\[1-9]|\\\\k<");

    private final Mistakes mistakes;

    PatternReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** A pattern; null where it is none, which is a mistake. */
    @Nullable
    TextPattern read(String pattern, Place at) {
        if (pattern.length() > LONGEST) {
            mistakes.add(at, "config.pattern-long", Integer.toString(LONGEST));
            return null;
        }
        try {
            return new TextPattern(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            var unsupported = UNSUPPORTED.matcher(pattern);
            if (unsupported.find()) {
                mistakes.add(at, "config.pattern-unsupported", pattern, unsupported.group());
            } else {
                mistakes.add(at, "config.pattern", pattern, e.getDescription());
            }
            return null;
        }
    }

    /** The pattern below a key, null where there is none. */
    @Nullable
    TextPattern read(MapReader map, String key) {
        String pattern = map.text(key);
        return pattern == null ? null : read(pattern, map.at(key));
    }

    /** The pattern or patterns below a key; those that are none are left out. */
    List<TextPattern> readAll(MapReader map, String key) {
        return map.scalars(key).stream()
                .map(scalar -> read(scalar.text(), scalar.at()))
                .filter(Objects::nonNull)
                .toList();
    }
}
