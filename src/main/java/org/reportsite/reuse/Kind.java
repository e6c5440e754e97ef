package org.reportsite.reuse;

import java.util.Locale;

/** How a passage is like another. */
public enum Kind {
    /** Equal after NFKC; white space, points' numbers and the marks that end sentences are not counted. */
    VERBATIM,
    /** Equal but for numbers, in digits or Chinese numerals. */
    NUMBERS,
    /** Each of its sentences has a Dice coefficient of bigrams of at least {@value LikeForms#LEAST_DICE}, or is one of the above. */
    NEAR;

    /** Its name in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What both are of two sentences or passages of one. */
    Kind and(Kind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
