package org.reportsite.link;

/** Ends the way to a file. */
final class TroubleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final String detail;

    TroubleException(Trouble trouble) {
        this(trouble, "");
    }

    TroubleException(Trouble trouble, String detail) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
        this.detail = detail;
    }

    Destination.Nowhere nowhere() {
        return new Destination.Nowhere(trouble, detail);
    }
}
