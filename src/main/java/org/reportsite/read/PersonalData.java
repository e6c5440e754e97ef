package org.reportsite.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reportsite.report.PersonalDatum;

/**
 * Masks the numbers of persons in a file's text as soon as it is known, so that no page, finding or data file can show
 * them, however they are written: in character references, with markup or what nobody sees inside, over a line's end.
 * The text keeps its length, and what follows its place.
 */
final class PersonalData {

    /** Full-width: the half-width one would be Markdown's emphasis. */
    private static final char MASK = '＊';

    private PersonalData() {}

    /**
     * A text, its numbers masked.
     *
     * @param found what was masked, in order
     */
    record Masked(String text, List<PersonalDatum> found) {}

    /**
     * A number.
     *
     * @param start index in the source at which it begins
     * @param end index past its end
     * @param shown what is seen of it once masked
     * @param hidden indices past each other at which what is masked begins and ends
     */
    private record Place(PersonalDatum.Kind kind, int start, int end, String shown, List<Integer> hidden) {}

    /** Masks a text's numbers. */
    static Masked mask(String source) {
        List<Place> places = new ArrayList<>(places(ShownText.asWritten(source)));
        places.addAll(places(ShownText.joined(source)));
        if (places.isEmpty()) {
            return new Masked(source, List.of());
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
        StringBuilder masked = new StringBuilder(source);
        LineMap lines = new LineMap(source);
        List<PersonalDatum> found = new ArrayList<>();
        int end = 0;
        for (Place place : places) {
            hide(masked, place.hidden());
            if (place.start() >= end) {
                found.add(new PersonalDatum(place.kind(), place.shown(), lines.at(place.start())));
                end = place.end();
            }
        }
        return new Masked(masked.toString(), found);
    }

    private static List<Place> places(ShownText text) {
        return PersonalNumbers.in(text.text()).stream()
                .map(number -> place(text, number))
                .toList();
    }

    /** What stays lets an author find the number and nobody else know it. */
    private static Place place(ShownText text, PersonalNumbers.Found number) {
        int shownFirst = number.kind() == PersonalDatum.Kind.CARD ? 4 : 3;
        int shownLast = number.kind() == PersonalDatum.Kind.IDENTITY ? 2 : 4;
        StringBuilder shown = new StringBuilder(text.text().substring(number.start(), number.end()));
        int length = (int) shown.chars().filter(PersonalData::isPart).count();
        List<Integer> hidden = new ArrayList<>();
        int index = 0;
        for (int i = 0; i < shown.length(); i++) {
            if (isPart(shown.charAt(i))) {
                if (index >= shownFirst && index < length - shownLast) {
                    shown.setCharAt(i, MASK);
                    hidden.add(text.starts()[number.start() + i]);
                    hidden.add(text.ends()[number.start() + i]);
                }
                index++;
            } else if (shown.charAt(i) == SignReader.LINE_END) {
                shown.setCharAt(i, ' ');
            }
        }
        int start = text.starts()[number.start()];
        return new Place(number.kind(), start, text.ends()[number.end() - 1], shown.toString(), hidden);
    }

    private static void hide(StringBuilder text, List<Integer> hidden) {
        for (int i = 0; i < hidden.size(); i += 2) {
            for (int at = hidden.get(i); at < hidden.get(i + 1); at++) {
                text.setCharAt(at, MASK);
            }
        }
    }

    /** A digit, or the X that an identity number may end with; not what parts groups. */
    private static boolean isPart(int c) {
        return PersonalNumbers.isDigit((char) c) || Character.isLetter(c);
    }
}
