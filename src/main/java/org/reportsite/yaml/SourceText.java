package org.reportsite.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.reportsite.diagnostic.Location;

/**
 * The text of a configuration file, for showing places in it. Each takes constant time: a file may be one line of a
 * megabyte.
 */
public final class SourceText {

    private final String file;
    private final String text;
    private final List<String> lines = new ArrayList<>();
    /** The index of each line's first character. */
    private final List<Integer> starts = new ArrayList<>();
    /** The index of each code point beyond the Basic Multilingual Plane, ascending, counted in code points. */
    private final int[] wide;

    /**
     * A text.
     *
     * @param file path relative to the project
     * @param text the whole text, without a byte order mark
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !first)) {
                int end = c == '\n' && i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
                add(start, end);
                start = i + 1;
            }
        }
        add(start, text.length());
        this.wide = wide(text);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lines.size();
    }

    /** A line, empty past the end. */
    public String line(int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    /** The place of a character of a line, both counted from 0. */
    public Place place(int line, int column) {
        return new Place(new Location(file, line + 1, column + 1), line(line));
    }

    /** The place of a character of the text; past the end, the end. */
    public Place placeAt(int index) {
        int found = Collections.binarySearch(starts, Math.min(index, text.length()));
        int line = found >= 0 ? found : -found - 2;
        return place(line, Math.min(index, text.length()) - starts.get(line));
    }

    /** The place of a character of the text, counted in code points as YAML counts. */
    public Place placeAtCodePoint(int codePoint) {
        int found = Arrays.binarySearch(wide, codePoint);
        int before = found >= 0 ? found : -found - 1;
        return placeAt(codePoint + before);
    }

    private void add(int start, int end) {
        starts.add(start);
        lines.add(text.substring(start, end));
    }

    private static int[] wide(String text) {
        int[] found = new int[text.length() / 2];
        int count = 0;
        int codePoint = 0;
        for (int i = 0; i < text.length(); i++, codePoint++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                found[count++] = codePoint;
                i++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
