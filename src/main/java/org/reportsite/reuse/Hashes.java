package org.reportsite.reuse;

/** Hash functions that are the same in every run. */
final class Hashes {

    private Hashes() {}

    /** FNV-1a of 64 bits. */
    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Spreads a number over all 64 bits: the finalizer of SplitMix64 (Steele, Lea, Flood, 2014). */
    static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
