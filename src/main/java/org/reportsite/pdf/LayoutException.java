package org.reportsite.pdf;

/** A report can't be laid out: it is too long, or the layout fails at what it holds. The others can be. */
public final class LayoutException extends Exception {

    private static final long serialVersionUID = 1L;

    LayoutException(Throwable cause) {
        super(cause);
    }

    LayoutException(String message) {
        super(message);
    }
}
