package org.reportsite.reuse;

/**
 * Sentences of one section that stand in another report one after the other too.
 *
 * @param from where they stood first, or in the report that comes first of a year
 * @param to where they stand too
 * @param sentences how many they are
 * @param similarity Dice's coefficient of the two texts' bigrams, 0 to 1
 */
public record Passage(Side from, Side to, int sentences, Kind kind, double similarity) {

    /**
     * The passage in one of the reports.
     *
     * @param section the section, from 0; {@link #NO_SECTION} for opening and closing
     * @param before the sentence before it, empty where it is the first
     * @param after the sentence after it, empty where it is the last
     */
    public record Side(int section, String before, String text, String after) {
        /** Stands for opening and closing. */
        public static final int NO_SECTION = -1;
    }
}
