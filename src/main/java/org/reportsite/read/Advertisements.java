package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.Passage;

/**
 * Finds lines that a download site added: its footer, an offer of more, a notice that the text is cut off. Precise before
 * complete: a line is taken out only where it names both the text and what the site does with it, or is one that such
 * sites alone write.
 */
final class Advertisements {

    private Advertisements() {}

    /**
     * Takes the advertisements out.
     *
     * @param lines the text line by line; lines taken out become empty
     * @return what was taken out: lines that only blank lines and rules part are one passage
     */
    static List<Passage> cut(List<String> lines) {
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = passageEnd(lines, i);
            if (end > i) {
                passages.add(CutText.take(lines, i, end));
            }
            i = Math.max(i + 1, end);
        }
        return passages;
    }

    /** Index past the last line of the passage that begins here; the same index where none does. */
    private static int passageEnd(List<String> lines, int start) {
        int end = start;
        for (int i = start; i < lines.size(); i++) {
            if (AdvertisementSigns.isIn(lines.get(i))) {
                end = i + 1;
            } else if (end == start || !isFiller(lines.get(i))) {
                break;
            }
        }
        return end;
    }

    private static boolean isFiller(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }
}
