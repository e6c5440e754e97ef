package org.reportsite.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places in a text that were never filled in. Stand-ins that only the word between them parts are one place:
 * {@code XX市XX区}, {@code X年X月X日}.
 */
final class PlaceholderPlaces {

    private static final Pattern DATE_UNIT = Pattern.compile("[年月日时分]");
    private static final Pattern NAME_UNIT =
            Pattern.compile("自治[区州县]|街道|社区|公司|集团|单位|部门|学校|医院|大学|[省市县区州盟旗乡镇村局委厅部办处科](?!级|域|别|内|里|外)");
    private static final Pattern COUNT_UNIT = Pattern.compile("[余多]?[百千万亿]{0,2}[个名人家户项次件条起场元吨米亩%％]");
    private static final int LONGEST_SHOWN = 40;

    private PlaceholderPlaces() {}

    /**
     * A place.
     *
     * @param start index at which it begins
     * @param text what stands there
     */
    record Place(int start, String text) {}

    private enum Kind {
        DATE,
        NAME,
        COUNT,
        BARE
    }

    static List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        int start = -1;
        int end = -1;
        Kind kind = Kind.BARE;
        for (Placeholders.Token token : Placeholders.in(text)) {
            Kind next = kind(text, token);
            if (token.start() != end || !joins(kind, next)) {
                add(places, text, start, end);
                start = token.start();
            }
            end = unitEnd(text, token, next);
            kind = next;
        }
        add(places, text, start, end);
        return places;
    }

    private static void add(List<Place> places, String text, int start, int end) {
        if (start >= 0) {
            boolean fits = end - start <= LONGEST_SHOWN;
            String shown = fits ? text.substring(start, end) : text.substring(start, start + LONGEST_SHOWN) + "…";
            places.add(new Place(start, shown));
        }
    }

    private static boolean joins(Kind kind, Kind next) {
        return (kind == Kind.DATE && next == Kind.DATE)
                || (kind == Kind.NAME && (next == Kind.NAME || next == Kind.BARE));
    }

    private static Kind kind(String text, Placeholders.Token token) {
        if (lengthOf(DATE_UNIT, text, token.end()) > 0) {
            return Kind.DATE;
        } else if (token.isYear()) {
            return Kind.COUNT;
        } else if (lengthOf(COUNT_UNIT, text, token.end()) > 0) {
            return Kind.COUNT;
        }
        return lengthOf(NAME_UNIT, text, token.end()) > 0 ? Kind.NAME : Kind.BARE;
    }

    private static int unitEnd(String text, Placeholders.Token token, Kind kind) {
        Pattern unit = switch (kind) {
            case DATE -> DATE_UNIT;
            case NAME -> NAME_UNIT;
            case COUNT -> COUNT_UNIT;
            case BARE -> null;
        };
        return unit == null ? token.end() : token.end() + lengthOf(unit, text, token.end());
    }

    private static int lengthOf(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() - from : 0;
    }
}
