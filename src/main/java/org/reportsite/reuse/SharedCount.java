package org.reportsite.reuse;

/**
 * How much of a text stands in another report.
 *
 * @param copied how many of its sentences
 * @param counted how many sentences it has
 */
public record SharedCount(int copied, int counted) {

    static final SharedCount NONE = new SharedCount(0, 0);

    /** The part that is copied, 0 to 1. */
    public double share() {
        return counted == 0 ? 0 : (double) copied / counted;
    }
}
