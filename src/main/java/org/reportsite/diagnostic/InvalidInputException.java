package org.reportsite.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The configuration or the folders given can't be used; nothing was written. Carries every mistake found. */
public final class InvalidInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final @Nullable Locale locale;

    /**
     * An exception for these mistakes.
     *
     * @param problems at least one, in the order of the file
     * @param locale language in which the user reads them, null where it isn't known
     */
    public InvalidInputException(List<Problem> problems, @Nullable Locale locale) {
        super(text(problems));
        this.problems = List.copyOf(problems);
        this.locale = locale;
    }

    /** An exception for these mistakes, in a language that isn't known yet. */
    public InvalidInputException(List<Problem> problems) {
        this(problems, null);
    }

    /** The same mistakes for a user of another language. */
    public InvalidInputException in(Locale other) {
        return new InvalidInputException(problems, other);
    }

    /** Every mistake, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Language in which the user reads them.
     *
     * @param otherwise what it is where it isn't known
     */
    public Locale locale(Locale otherwise) {
        return locale == null ? otherwise : locale;
    }

    private static String text(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.location() + " " + p.message().key())
                .collect(Collectors.joining("; "));
    }
}
