package org.reportsite.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a number is grouped.
 *
 * @param lengths how many digits each group has
 * @param separators what parts them, each kind once, a line end as such whatever hyphen or space is with it
 */
record NumberGroups(List<Integer> lengths, Set<String> separators) {

    private static final String LINE_END = String.valueOf(SignReader.LINE_END);

    NumberGroups {
        lengths = List.copyOf(lengths);
        separators = Set.copyOf(separators);
    }

    static NumberGroups of(String number) {
        List<Integer> lengths = new ArrayList<>();
        Set<String> separators = new LinkedHashSet<>();
        int group = 0;
        int end = 0;
        for (int i = 0; i < number.length(); i++) {
            if (Character.isLetterOrDigit(number.charAt(i))) {
                if (end < i) {
                    lengths.add(group);
                    group = 0;
                    String separator = number.substring(end, i);
                    separators.add(separator.contains(LINE_END) ? LINE_END : separator);
                }
                group++;
                end = i + 1;
            }
        }
        lengths.add(group);
        return new NumberGroups(lengths, separators);
    }

    /** Whether the digits follow each other without anything between them. */
    boolean isSolid() {
        return lengths.size() == 1;
    }

    /** Whether the line's end is all that stands in the number. */
    boolean isBroken() {
        return lengths.size() == 2 && separators.contains(LINE_END);
    }

    /** Whether the groups are parted alike and one of the usual ways; a line end may stand for one separator. */
    boolean isOneOf(Set<List<Integer>> usual) {
        int kinds = separators.size() - (separators.contains(LINE_END) ? 1 : 0);
        boolean isDecimal = separators.contains(".") && lengths.size() == 2;
        return kinds <= 1 && !isDecimal && usual.contains(lengths);
    }
}
