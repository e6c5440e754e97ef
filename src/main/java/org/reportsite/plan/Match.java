package org.reportsite.plan;

import java.util.BitSet;

/**
 * A passage that speaks of something planned.
 *
 * @param from number of its first sentence
 * @param to number after its last
 * @param words the words that it shares
 * @param similarity how well it answers, 0 to 1
 * @param reach the same, whatever its length and the words it lacks: below a bound it is no mention at all
 */
record Match(int from, int to, BitSet words, double similarity, double reach) {

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
