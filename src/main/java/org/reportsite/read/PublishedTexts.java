package org.reportsite.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportsite.report.PlacedText;
import org.reportsite.report.Position;
import org.reportsite.yaml.Place;
import org.reportsite.yaml.YamlNode;

/**
 * The texts of front matter that a reader of the report's page sees, each at its place. A year, a date or a level isn't
 * one: what stands in its stead is no value at all, and found as such.
 */
final class PublishedTexts {

    private static final Set<String> KEYS = Set.of("title", "unit", "author", "tags", "attachments", "state");
    private static final String FIGURES = "figures";
    private static final String PATH = "file";
    /** Of one value; what stands further down is not looked at. */
    private static final int MOST_LINES = 20;

    private final List<String> lines;
    /** By place: what aliases repeat is looked at once. */
    private final Map<Position, PlacedText> texts = new LinkedHashMap<>();

    private PublishedTexts(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The published texts, in the order of the file.
     *
     * @param lines the file's lines
     */
    static List<PlacedText> of(YamlNode.Fields frontMatter, List<String> lines) {
        PublishedTexts published = new PublishedTexts(lines);
        for (YamlNode.Field field : frontMatter.fields()) {
            if (KEYS.contains(field.key())) {
                published.add(field.value());
            } else if (field.key().equals(FIGURES) && field.value() instanceof YamlNode.Fields figures) {
                figures.fields().forEach(figure -> {
                    published.add(figure.at(), figure.key());
                    published.add(figure.value());
                });
            }
        }
        return List.copyOf(published.texts.values());
    }

    private void add(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
            add(scalar.at(), scalar.text());
        } else if (node instanceof YamlNode.Items items) {
            items.items().forEach(this::add);
        } else if (node instanceof YamlNode.Fields fields) {
            fields.fields().stream().filter(field -> !field.key().equals(PATH)).forEach(field -> add(field.value()));
        }
    }

    private void add(Place place, String text) {
        int line = place.location().line();
        int column = place.location().column();
        String written = lines.get(line - 1);
        if (written.startsWith(text, column - 1)) {
            add(line, column, text);
        } else if (written.startsWith(text, column)) {
            add(line, column + 1, text);
        } else {
            addLines(line, column, text);
        }
    }

    private void add(int line, int column, String text) {
        Position at = new Position(line, column);
        texts.putIfAbsent(at, new PlacedText(text, at));
    }

    /** A value of several lines: those of the file that hold parts of it. */
    private void addLines(int first, int column, String text) {
        addPart(first, column, text);
        int last = Math.min(lines.size(), first + MOST_LINES);
        for (int line = first + 1; line <= last; line++) {
            String written = lines.get(line - 1);
            if (!addPart(line, written.length() - written.stripLeading().length() + 1, text)) {
                return;
            }
        }
    }

    private boolean addPart(int line, int column, String text) {
        String written = lines.get(line - 1).substring(column - 1);
        int quote = written.startsWith("\"") || written.startsWith("'") ? 1 : 0;
        String part = written.substring(quote).stripTrailing();
        boolean isPart = !part.isEmpty() && text.contains(part);
        if (isPart) {
            add(line, column + quote, part);
        }
        return isPart;
    }
}
