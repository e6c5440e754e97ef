package org.reportsite.read;

import java.util.Collections;
import java.util.List;
import org.reportsite.report.Passage;
import org.reportsite.report.Position;

/** Takes lines out of a file's text that are not the report's. */
final class CutText {

    private CutText() {}

    /**
     * Takes lines out.
     *
     * @param lines the text line by line; the lines taken out become empty
     * @param start index of the first one
     * @param end index past the last one
     */
    static Passage take(List<String> lines, int start, int end) {
        List<String> taken = lines.subList(start, end);
        String first = taken.get(0);
        int column = first.length() - first.stripLeading().length() + 1;
        Passage passage = new Passage(String.join("\n", taken).strip(), new Position(start + 1, column));
        Collections.fill(taken, "");
        return passage;
    }
}
