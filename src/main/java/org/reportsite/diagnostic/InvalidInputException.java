package org.reportsite.diagnostic;

import java.util.List;

/** The configuration or the folders given can't be used; nothing was written. Carries every mistake found. */
public final class InvalidInputException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception for these mistakes.
     *
     * @param problems at least one
     */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream()
                .map(p -> p.location() + " " + p.message().key())
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow());
        this.problems = List.copyOf(problems);
    }

    /** Every mistake, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
