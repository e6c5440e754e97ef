package org.reportsite.reuse;

/** How a sentence is like another. */
public enum Likeness {
    /** Equal after NFKC, white space and end marks not counted. */
    VERBATIM,
    /** Equal but for numbers, in digits or Chinese numerals. */
    NUMBERS,
    /** A Dice coefficient of bigrams of at least {@value #LEAST_DICE}. */
    NEAR;

    /** The least Dice coefficient of two sentences that are nearly the same. */
    public static final double LEAST_DICE = 0.8;
}
