package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.PersonalDatum;
import org.reportsite.report.Position;

/**
 * Masks the numbers of persons in a file's lines as soon as these are known, so that no page, finding or data file can
 * show them. Lines keep their length, and what follows its place.
 */
final class PersonalData {

    /** Full-width: the half-width one would be Markdown's emphasis. */
    private static final char MASK = '＊';

    private PersonalData() {}

    /**
     * Masks the numbers.
     *
     * @param lines the text line by line; lines with numbers are replaced
     * @return what was masked, in order
     */
    static List<PersonalDatum> mask(List<String> lines) {
        List<PersonalDatum> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<PersonalNumbers.Found> found = PersonalNumbers.in(line);
            if (!found.isEmpty()) {
                String masked = masked(line, found);
                lines.set(i, masked);
                for (PersonalNumbers.Found number : found) {
                    Position at = new Position(i + 1, number.start() + 1);
                    all.add(new PersonalDatum(number.kind(), masked.substring(number.start(), number.end()), at));
                }
            }
        }
        return all;
    }

    /** A line, its numbers masked. */
    static String masked(String line) {
        return masked(line, PersonalNumbers.in(line));
    }

    private static String masked(String line, List<PersonalNumbers.Found> found) {
        StringBuilder masked = new StringBuilder(line);
        for (PersonalNumbers.Found number : found) {
            mask(masked, number);
        }
        return masked.toString();
    }

    /** What stays lets an author find the number and nobody else know it. */
    private static void mask(StringBuilder line, PersonalNumbers.Found number) {
        int shownFirst = number.kind() == PersonalDatum.Kind.CARD ? 4 : 3;
        int shownLast = number.kind() == PersonalDatum.Kind.IDENTITY ? 2 : 4;
        int length = 0;
        for (int i = number.start(); i < number.end(); i++) {
            length += isPart(line.charAt(i)) ? 1 : 0;
        }
        int index = 0;
        for (int i = number.start(); i < number.end(); i++) {
            if (isPart(line.charAt(i))) {
                if (index >= shownFirst && index < length - shownLast) {
                    line.setCharAt(i, MASK);
                }
                index++;
            }
        }
    }

    /** A digit, or the X that an identity number may end with; not what parts groups. */
    private static boolean isPart(char c) {
        return PersonalNumbers.isDigit(c) || Character.isLetter(c);
    }
}
