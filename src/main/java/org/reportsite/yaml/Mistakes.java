package org.reportsite.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;

/**
 * Gathers what is wrong with the configuration, and what is right but has no effect yet. Every message {@code key} has
 * its hint under {@code key.hint}.
 */
public final class Mistakes {

    /** More than anybody mends in one go; a broken generator must not drown the log. */
    public static final int MOST_PER_FILE = 100;

    private static final String NOT_YET = "config.not-yet";

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Adds a mistake; message and hint take the same arguments. */
    public void add(Place at, String key, Object... arguments) {
        add(at, Message.of(key, arguments), Message.of(key + ".hint", arguments));
    }

    /** Adds a mistake. */
    public void add(Place at, Message message, Message hint) {
        int count = counts.merge(at.location().file(), 1, Integer::sum);
        if (count <= MOST_PER_FILE) {
            problems.add(problem(at, message, hint));
        } else if (count == MOST_PER_FILE + 1) {
            String most = Integer.toString(MOST_PER_FILE);
            problems.add(problem(at, Message.of("config.too-many", most), Message.of("config.too-many.hint", most)));
        }
    }

    /** Notes that a key or rule is understood but has no effect in this version. */
    public void notYet(Place at, String name) {
        if (notices.size() < MOST_PER_FILE) {
            notices.add(problem(at, Message.of(NOT_YET, name), Message.of(NOT_YET + ".hint", name)));
        }
    }

    /** What has no effect yet, in the order of the files. */
    public List<Problem> notices() {
        return sorted(notices);
    }

    /** Every mistake, in the order of the files. */
    public List<Problem> problems() {
        return sorted(problems);
    }

    /**
     * Ends the reading.
     *
     * @param locale language in which the user reads the mistakes, null where it isn't known
     * @throws InvalidInputException with every mistake, in the order of the files, if there is one
     */
    public void throwIfAny(@Nullable Locale locale) throws InvalidInputException {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(sorted(problems), locale);
        }
    }

    private static Problem problem(Place at, Message message, Message hint) {
        return new Problem(at.location(), at.line().isEmpty() ? null : at.line(), message, hint);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::location)).toList();
    }
}
