package org.reportsite.plan;

/**
 * An English word without its ending, so that what was to be dredged and the dredging are one word. Lighter than
 * Porter's stemmer: it takes off the endings of verbs and plurals alone.
 */
final class Stem {

    /** A stem is no shorter: {@code ring} is not {@code r}. */
    private static final int SHORTEST = 3;

    private Stem() {}

    /**
     * The stem of a word.
     *
     * @param word lower case
     */
    static String of(String word) {
        String stem = without(word, "'s");
        stem = without(stem, "’s");
        String singular = stem.endsWith("ss") ? stem : stem.endsWith("ies") ? withoutIes(stem) : without(stem, "s");
        String verb = without(without(singular, "ing"), "ed");
        String root = verb.equals(singular) ? singular : withoutDouble(verb);
        String plain = without(root, "e");
        return plain.endsWith("y") && plain.length() > SHORTEST ? plain.substring(0, plain.length() - 1) + "i" : plain;
    }

    private static String withoutIes(String word) {
        return word.length() > SHORTEST + 2 ? word.substring(0, word.length() - 2) : word;
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST
                ? word.substring(0, word.length() - ending.length())
                : word;
    }

    /** {@code planned} is {@code plan}, {@code filled} stays {@code fill}. */
    private static String withoutDouble(String stem) {
        int last = stem.length() - 1;
        char c = stem.charAt(last);
        boolean doubled = last > SHORTEST - 1 && c == stem.charAt(last - 1) && "bdgmnprt".indexOf(c) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
