package org.reportsite.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportsite.text.SimplifiedForms;

/**
 * A number where it stands in a text: what a pattern's group found, with the parts of the number before it and behind it,
 * and with the unit behind it, since a pattern seldom says which unit a report may use.
 *
 * @param quantity the number and its unit
 * @param text as written, with the unit if one follows
 */
record WrittenNumber(Quantity quantity, String text) {

    /** A number or unit that goes on beyond this isn't looked at. */
    private static final int REACH = 40;

    private static final int LONGEST_UNIT = 40;

    private static final String NUMBER = "[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?";
    private static final Pattern BEFORE = Pattern.compile("(?:" + NUMBER + Measure.SCALES + "零?)+$");
    private static final Pattern IS_SCALE = Pattern.compile("[十百千]?[万亿千]$");
    /** What no unit has: a sentence goes on there. */
    private static final Pattern NO_UNIT = Pattern.compile("[0-9，。；：！？、,;:!?]");

    private static final Pattern UNIT = Pattern.compile(TableHeads.UNIT_NAMES);
    private static final Pattern SCALED =
            Pattern.compile("[余多]?\\s?(?:" + Measure.SCALES + "(?:零?" + NUMBER + Measure.SCALES + "?)*)?[余多]?\\s?");

    /**
     * Reads what a group found; empty where that is no number, or a number at the head of a sentence.
     *
     * @param all the text
     * @param from index of the group's first character
     * @param to index behind its last one
     * @param measure what the figure is measured in; may be empty
     */
    static Optional<WrittenNumber> read(String all, int from, int to, String measure) {
        String found = all.substring(from, to);
        int end = from + found.stripTrailing().length();
        int start = start(all, to - found.stripLeading().length());
        if (start >= end) {
            return Optional.empty();
        }
        Optional<WrittenNumber> alone = read(all.substring(start, end));
        boolean isWhole = alone.isPresent()
                && !Measure.of(alone.get().quantity().unit()).base().isEmpty();
        int behind = alone.isEmpty() || isWhole ? 0 : behind(all, end, measure);
        return behind == 0 ? alone : read(all.substring(start, end + behind)).or(() -> alone);
    }

    private static Optional<WrittenNumber> read(String text) {
        return Quantity.read(text)
                .filter(quantity -> isUnit(quantity.unit()))
                .map(quantity -> new WrittenNumber(quantity, text));
    }

    private static boolean isUnit(String unit) {
        return unit.length() <= LONGEST_UNIT && !NO_UNIT.matcher(unit).find();
    }

    /** Where the number begins of which a group found the end: 3亿5000万元. */
    private static int start(String all, int from) {
        if (from >= all.length() || Character.digit(all.charAt(from), 10) < 0) {
            return from;
        }
        int first = Math.max(0, from - REACH);
        Matcher before = BEFORE.matcher(SimplifiedForms.of(all.substring(first, from)));
        return before.find() ? first + before.start() : from;
    }

    /** How many characters behind a number are the rest of it and its unit; none where no unit that is known follows. */
    private static int behind(String all, int end, String measure) {
        String simplified = SimplifiedForms.of(all.substring(end, Math.min(all.length(), end + REACH)));
        // 1.37万 goes on with 亿斤, 3亿 with 5000万元.
        Matcher own = IS_SCALE.matcher(SimplifiedForms.of(all.substring(Math.max(0, end - 2), end)));
        String scale = own.find() ? own.group() : "";
        String rest = scale + simplified;
        Matcher scaled = SCALED.matcher(rest);
        int unitAt = scaled.lookingAt() ? Math.max(scaled.end(), scale.length()) : scale.length();
        int unitEnd = unitEnd(rest, unitAt, measure);
        // 千瓦时 is not a thousand of anything.
        int atOnce = unitEnd > 0 ? unitEnd : unitEnd(rest, scale.length(), measure);
        boolean isRate = atOnce > 0 && atOnce < rest.length() && rest.charAt(atOnce) == '/';
        return atOnce <= 0 || isRate ? 0 : atOnce - scale.length();
    }

    /** Where a unit ends that begins at an index: the measure's own, else one of those that are known; 0 for none. */
    private static int unitEnd(String rest, int at, String measure) {
        String base = SimplifiedForms.of(Measure.of(measure).base());
        if (!base.isEmpty() && rest.regionMatches(true, at, base, 0, base.length())) {
            return at + base.length();
        }
        Matcher unit = UNIT.matcher(rest).region(at, rest.length());
        return unit.lookingAt() ? unit.end() : 0;
    }
}
