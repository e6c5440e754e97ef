package org.reportsite.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.reportsite.search.SpilledTexts.Piece;

/**
 * The numbers under which the index lists what holds a text. A segment is what one report says in one section; they are
 * numbered section by section, and in each by report: what is written in one section alone has numbers close together.
 * The last section takes all text that is in none of the others.
 */
final class Segments {

    private final Map<String, Integer> sections = new LinkedHashMap<>();
    /** What each section is called, in each collection that has it: a section's id may be used in several. */
    private final Map<String, Set<String>> titles = new HashMap<>();

    private final Map<ReportKey, Integer> reports = new HashMap<>();
    private final List<NumberedPiece> pieces = new ArrayList<>();
    private final List<Integer> places;

    /**
     * Numbers the segments.
     *
     * @param texts of reports that the collections list
     */
    Segments(List<SearchedCollection> collections, List<Piece> texts) {
        for (SearchedCollection collection : collections) {
            for (SearchedCollection.Section section : collection.sections()) {
                sections.putIfAbsent(section.group(), sections.size());
                titles.computeIfAbsent(section.group(), group -> new LinkedHashSet<>())
                        .add(section.title());
            }
            for (SearchedCollection.Unit unit : collection.units()) {
                unit.reports()
                        .forEach(report ->
                                reports.put(new ReportKey(collection.id(), unit.id(), report.year()), reports.size()));
            }
        }
        this.places =
                new ArrayList<>(new TreeSet<>(texts.stream().map(this::place).toList()));
        texts.forEach(piece -> pieces.add(new NumberedPiece(Collections.binarySearch(places, place(piece)), piece)));
        pieces.sort(Comparator.comparingInt(NumberedPiece::segment)
                .thenComparingLong(numbered -> numbered.piece().at()));
    }

    /** A text and the segment that it is part of. */
    record NumberedPiece(int segment, Piece piece) {}

    /** All texts by segment. */
    List<NumberedPiece> pieces() {
        return pieces;
    }

    /** Group and title of each section but the last. */
    List<List<String>> sections() {
        return sections.keySet().stream()
                .map(group -> List.of(group, String.join(" / ", titles.getOrDefault(group, Set.of()))))
                .toList();
    }

    /**
     * Which reports have each section, as numbers: for each section how many runs of reports have it, for each run how
     * many reports are left out before it, and how long it is.
     */
    String table() {
        StringBuilder code = new StringBuilder();
        int next = 0;
        for (int section = 0; section <= sections.size(); section++) {
            List<Integer> runs = new ArrayList<>();
            int end = 0;
            while (next < places.size() && places.get(next) / reports.size() == section) {
                int report = places.get(next) % reports.size();
                if (runs.isEmpty() || report != end) {
                    runs.add(report - end);
                    runs.add(0);
                }
                runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
                end = report + 1;
                next++;
            }
            Numbers.append(code, runs.size() / 2);
            runs.forEach(number -> Numbers.append(code, number));
        }
        return code.toString();
    }

    private int place(Piece piece) {
        int report = Objects.requireNonNull(reports.get(piece.report()), "a report that no collection lists");
        return sections.getOrDefault(piece.group(), sections.size()) * reports.size() + report;
    }
}
