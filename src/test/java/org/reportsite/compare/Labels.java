package org.reportsite.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.reportsite.compare.Scores.Outcome;

/** Sentences of real reports labelled by hand: {@code shared-data/labels} tells how. */
final class Labels {

    private static final Path FOLDER = Path.of("src", "test", "resources", "shared-data", "labels");

    private final List<Outcome> labels;
    private final Set<String> doubtful = new HashSet<>();

    Labels() throws IOException {
        labels = rows("gwr-2023-2025.tsv").stream()
                .map(row -> new Outcome(kind(row[2]), reference(row[3], row), reference(row[4], row)))
                .toList();
        for (String[] row : rows("doubtful.tsv")) {
            doubtful.add(reference(row[2], row));
            doubtful.add(reference(row[3], row));
        }
        doubtful.remove(null);
    }

    static Path expected() {
        return FOLDER.resolve("expected.txt");
    }

    /** The labels, with references of the form {@code step file:line:sentence} for their sentences. */
    List<Outcome> all() {
        return labels;
    }

    /** Whether an outcome has to do with a doubtful label. */
    Predicate<Outcome> areDoubtful() {
        return outcome -> doubtful.contains(outcome.from()) || doubtful.contains(outcome.to());
    }

    /** Whether an outcome is of a labelled sentence. */
    Predicate<Outcome> areLabelled() {
        Set<String> references = new HashSet<>();
        labels.forEach(label -> references.addAll(java.util.Arrays.asList(label.from(), label.to())));
        references.remove(null);
        return outcome -> references.contains(outcome.from()) || references.contains(outcome.to());
    }

    private static Kind kind(String id) {
        return Kind.valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static String reference(String cell, String[] row) {
        return cell.isEmpty() ? null : row[0] + ">" + row[1] + " " + cell;
    }

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
