package org.reportsite.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Fault;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.read.Source;
import org.reportsite.text.Classification;
import org.reportsite.text.ClassificationMarking;

/**
 * Whether a report is too secret to be published, by its front matter or by a marking in its text. In doubt it is: a
 * level that nobody knows, or front matter that can't be read, may hide any. Its fault quotes nothing of the report.
 */
final class Secrecy {

    private static final String RULE = "classification";
    private static final String FENCE = "---";
    private static final Pattern CLOSE = Pattern.compile("(?:---|\\.\\.\\.)\\s*");

    private static final Pattern FIELD = Pattern.compile("\\s*[\"']?([^:：\"']{1,40}?)[\"']?\\s*[:：](.*)");
    private static final Pattern LEVEL_KEY = Pattern.compile("(?i)classification|密级");
    /** Texts of their own: a report about secrets may be titled so. */
    private static final Pattern TEXT_KEY = Pattern.compile("title|unit|author|tags");

    private Secrecy() {}

    /**
     * The fault of being too secret; empty where a report may be published.
     *
     * @param max the highest level that may be published
     */
    static Optional<Fault> fault(Source source, Classification max) {
        Level level = highest(fieldLevel(source), markingLevel(source));
        if (level == null || (level.known() != null && !level.known().isAbove(max))) {
            return Optional.empty();
        }
        return Optional.of(level.known() == null ? unknown(source, level.line()) : above(source, level, max));
    }

    /**
     * What a report says of its secrecy.
     *
     * @param known null where it is no level anybody knows
     * @param line line that says it, from 1
     */
    private record Level(@Nullable Classification known, int line) {}

    private static @Nullable Level highest(@Nullable Level one, @Nullable Level other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean isOther =
                one.known() != null && (other.known() == null || other.known().isAbove(one.known()));
        return isOther ? other : one;
    }

    /** In the lines below the front matter as they are written: a comment is in the file, if not on its page. */
    private static @Nullable Level markingLevel(Source source) {
        List<String> lines = new ArrayList<>(source.lines());
        for (int i = 0; i < frontMatterEnd(source); i++) {
            lines.set(i, "");
        }
        return ClassificationMarking.in(lines)
                .map(marking -> new Level(marking.level(), marking.line() + 1))
                .orElse(null);
    }

    /** How many lines the front matter takes; where nothing ends it, all down to the text. */
    private static int frontMatterEnd(Source source) {
        List<String> lines = source.lines();
        String[] body = source.body().split("\n", -1);
        if (!lines.get(0).startsWith(FENCE) || !body[0].isBlank()) {
            return 0;
        }
        int end = 1;
        while (end < lines.size() && body[end].isBlank()) {
            end++;
            if (CLOSE.matcher(lines.get(end - 1)).matches()) {
                break;
            }
        }
        return end;
    }

    /** Read from the lines, since YAML with a mistake in it gives no values. */
    private static @Nullable Level fieldLevel(Source source) {
        Level level = null;
        List<String> lines = source.lines();
        int end = frontMatterEnd(source);
        for (int i = 1; i < end; i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            if (field.matches()) {
                level = highest(level, level(field.group(1).strip(), value(field.group(2)), lines, i));
            }
        }
        return level;
    }

    private static @Nullable Level level(String key, String value, List<String> lines, int index) {
        if (LEVEL_KEY.matcher(key).matches()) {
            boolean isGiven = !value.isEmpty() || isContinued(lines, index + 1);
            return isGiven ? new Level(Classification.of(value).orElse(null), index + 1) : null;
        }
        // Under a key that is misspelt the level still holds.
        return TEXT_KEY.matcher(key).matches()
                ? null
                : ClassificationMarking.in(List.of(value))
                        .map(marking -> new Level(marking.level(), index + 1))
                        .orElse(null);
    }

    private static boolean isContinued(List<String> lines, int next) {
        return next < lines.size() && lines.get(next).matches("(?:\\s+|\\s*-\\s).*\\S.*");
    }

    /** A value without quotes and without a comment behind it. */
    private static String value(String written) {
        return written.replaceFirst("(?:^|\\s)#.*", "")
                .strip()
                .replaceAll("^[\"']|[\"']$", "")
                .strip();
    }

    private static Fault above(Source source, Level level, Classification max) {
        Object[] names = {name(level.known()), name(max)};
        return fault(source, level.line(), Message.of(RULE, names), Message.of(RULE + ".hint", names));
    }

    private static Fault unknown(Source source, int line) {
        String key = RULE + ".unknown";
        return fault(
                source, line, Message.of(key), Message.of(key + ".hint", String.join(", ", Classification.names())));
    }

    private static Fault fault(Source source, int line, Message message, Message hint) {
        return Fault.of(RULE, new Problem(new Location(source.file(), line, 1), null, message, hint));
    }

    private static Message name(@Nullable Classification level) {
        String id = String.valueOf(level).toLowerCase(Locale.ROOT).replace('_', '-');
        return Message.of(RULE + ".level." + id);
    }
}
