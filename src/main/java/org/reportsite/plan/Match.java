package org.reportsite.plan;

import java.util.BitSet;

/**
 * A passage that speaks of something planned.
 *
 * @param from number of its first sentence
 * @param to number after its last
 * @param words the words that it shares
 * @param similarity 0 to 1
 */
record Match(int from, int to, BitSet words, double similarity) {

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
