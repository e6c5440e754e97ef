package org.reportsite.render;

import java.util.List;
import org.reportsite.diagnostic.Problem;

/** A theme's templates can't be used: a mistake in the configuration, found while pages are made. Nothing is published. */
public final class ThemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ThemeException(List<Problem> problems, Throwable cause) {
        super(cause);
        this.problems = List.copyOf(problems);
    }

    ThemeException(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
