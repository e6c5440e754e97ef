package org.reportsite.yaml;

import java.util.List;
import org.reportsite.diagnostic.Location;

/**
 * The text of a configuration file, for showing places in it.
 *
 * @param file path relative to the project
 * @param text the whole text, without a byte order mark
 * @param lines the text line by line
 */
public record SourceText(String file, String text, List<String> lines) {

    public static SourceText of(String file, String text) {
        return new SourceText(file, text, List.of(text.split("\r\n|\r|\n", -1)));
    }

    /** A line, empty past the end. */
    public String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /**
     * The place of a YAML mark.
     *
     * @param line line from 0
     * @param column column from 0 in code points, as YAML counts; a location counts UTF-16 units
     */
    public Place place(int line, int column) {
        String content = line(line);
        int codePoints = content.codePointCount(0, content.length());
        int units = content.offsetByCodePoints(0, Math.min(column, codePoints));
        return new Place(new Location(file, line + 1, units + 1), content);
    }

    /** The place of a character of the text. */
    public Place placeAt(int index) {
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            boolean ends = text.charAt(i) == '\n'
                    || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(new Location(file, line + 1, index - lineStart + 1), line(line));
    }
}
