package org.reportsite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reportsite.text.Pinyin;
import org.reportsite.text.SimplifiedForms;

/** What a search needs before any look-up, as a script. */
final class IndexScript {

    private IndexScript() {}

    /**
     * The script: letters; traditional characters, each before its simplified one; files; collections; units; sections;
     * which reports have them; states; which reports have those; editions; which reports are those.
     */
    static byte[] of(List<SearchedCollection> collections, Segments segments, Alphabet alphabet, String files) {
        List<SearchedCollection.Report> reports = collections.stream()
                .flatMap(collection -> collection.units().stream())
                .flatMap(unit -> unit.reports().stream())
                .toList();
        List<String> states =
                reports.stream().map(SearchedCollection.Report::state).toList();
        List<String> editions =
                reports.stream().map(SearchedCollection.Report::edition).toList();
        return new Script("index")
                .add(alphabet.letters())
                .add(traditional(alphabet))
                .add(files)
                .add(collections.stream()
                        .map(collection -> List.of(collection.id(), collection.title()))
                        .toList())
                .add(units(collections))
                .add(segments.sections())
                .add(segments.table())
                .add(names(states))
                .add(runs(states))
                .add(names(editions))
                .add(runs(editions))
                .bytes();
    }

    private static List<String> names(List<String> values) {
        return values.stream().distinct().sorted().toList();
    }

    private static String traditional(Alphabet alphabet) {
        StringBuilder pairs = new StringBuilder();
        for (Map.Entry<Character, Character> form : new TreeMap<>(SimplifiedForms.all()).entrySet()) {
            if (alphabet.has(form.getValue())) {
                pairs.append(form.getKey()).append(form.getValue());
            }
        }
        return pairs.toString();
    }

    /** For each unit its collection's number, id, name, initials, folder, and years. */
    private static List<List<Object>> units(List<SearchedCollection> collections) {
        List<List<Object>> units = new ArrayList<>();
        for (int i = 0; i < collections.size(); i++) {
            for (SearchedCollection.Unit unit : collections.get(i).units()) {
                units.add(List.of(i, unit.id(), unit.name(), Pinyin.initials(unit.name()), unit.folder(), years(unit)));
            }
        }
        return units;
    }

    /** The first year of each run of years, and how long it is. */
    private static List<Integer> years(SearchedCollection.Unit unit) {
        List<Integer> runs = new ArrayList<>();
        int next = Integer.MIN_VALUE;
        for (SearchedCollection.Report report : unit.reports()) {
            if (report.year() != next) {
                runs.add(report.year());
                runs.add(0);
            }
            runs.set(runs.size() - 1, runs.get(runs.size() - 1) + 1);
            next = report.year() + 1;
        }
        return runs;
    }

    /** Which of the names each value is: its number, and how many in a row are the same. */
    private static String runs(List<String> values) {
        List<String> names = names(values);
        List<Integer> numbers = values.stream().map(names::indexOf).toList();
        StringBuilder code = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || !numbers.get(i).equals(numbers.get(from))) {
                Numbers.append(code, numbers.get(from));
                Numbers.append(code, i - from);
                from = i;
            }
        }
        return code.toString();
    }
}
