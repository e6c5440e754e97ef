package org.reportsite.publish;

/**
 * One change to the output folder.
 *
 * @param kind what is done
 * @param path the file, relative to the output folder
 */
record Step(Kind kind, String path) {

    enum Kind {
        /** Put the staged file in its place. */
        PLACE("place"),
        /** Move a file that is no longer wanted out of the output folder. */
        ASIDE("aside");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    static Step place(String path) {
        return new Step(Kind.PLACE, path);
    }

    static Step aside(String path) {
        return new Step(Kind.ASIDE, path);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static Step parse(String line) {
        for (Kind kind : Kind.values()) {
            String path = line.substring(Math.min(line.length(), kind.word.length() + 1));
            if (line.startsWith(kind.word + " ") && SitePath.isSound(path)) {
                return new Step(kind, path);
            }
        }
        throw new IllegalArgumentException("not a step: " + line);
    }

    /** The written form, a line of the journal. */
    @Override
    public String toString() {
        return kind.word + " " + path;
    }
}
