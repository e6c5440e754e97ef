package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.reportsite.report.Passage;
import org.reportsite.text.SimplifiedForms;

/**
 * Finds lines that a download site added: its footer, an offer of more, a notice that the text is cut off. Precise before
 * complete: a line is taken out only where it names both the text and what the site does with it, or is one that such
 * sites alone write.
 */
final class Advertisements {

    private static final int LONGEST_TITLE = 60;
    private static final Pattern HEADS_LIST = Pattern.compile("[:：]\\s*$");
    /** Not a section's heading. */
    private static final Pattern OFFERED =
            Pattern.compile("(?i)\\s*(?![#（(一二三四五六七八九十])(?:[0-9]{1,2}[.、．)）]|[-*·•●]|《)?\\s*[^，。；:：#]{2,40}"
                    + "(?:报告|总结|范文|模板|计划|心得体会|讲话稿?|演讲稿?|发言稿|\\b(?:reports?|samples?|templates?|essays?))"
                    + "[》\\d篇（）()\\[\\]…精选集锦大全通用最新版 ]{0,12}\\s*");

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
        boolean listed = false;
        for (int i = start; i < lines.size(); i++) {
            if (AdvertisementSigns.isIn(lines.get(i))) {
                listed = HEADS_LIST.matcher(lines.get(i)).find();
                end = i + 1;
            } else if (listed && isOffered(lines.get(i))) {
                end = i + 1;
            } else if (end == start || !isFiller(lines.get(i))) {
                break;
            }
        }
        return end;
    }

    /** Whether a line, below one that heads a list, is what the site offers: a title of such a document. */
    private static boolean isOffered(String line) {
        return line.length() <= LONGEST_TITLE
                && OFFERED.matcher(SimplifiedForms.of(line)).matches();
    }

    private static boolean isFiller(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }
}
