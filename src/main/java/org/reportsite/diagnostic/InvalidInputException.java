package org.reportsite.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The configuration or the folders given can't be used; nothing was written. Carries every mistake found. */
public final class InvalidInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final Locale locale;

    /**
     * An exception for these mistakes.
     *
     * @param problems at least one, in the order of the file
     * @param locale language in which the user reads them
     */
    public InvalidInputException(List<Problem> problems, Locale locale) {
        super(text(problems));
        this.problems = List.copyOf(problems);
        this.locale = locale;
    }

    /** An exception for these mistakes, to be read in English as long as nobody knows better. */
    public InvalidInputException(List<Problem> problems) {
        this(problems, Locale.ENGLISH);
    }

    /** The same mistakes for a user of another language. */
    public InvalidInputException in(Locale other) {
        return new InvalidInputException(problems, other);
    }

    /** Every mistake, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Language in which the user reads them. */
    public Locale locale() {
        return locale;
    }

    private static String text(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.location() + " " + p.message().key())
                .collect(Collectors.joining("; "));
    }
}
