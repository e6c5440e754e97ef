package org.reportsite.read;

/** Sources for tests of other packages, without files. */
public final class Sources {

    private Sources() {}

    /** The source in a text. */
    public static Source of(String file, String text) {
        return SourceReader.source(file, text);
    }
}
