package org.reportsite.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reportsite.report.Passage;

/** Finds the licence note that a library of free texts puts below a report, such as Wikisource does: it ends the file. */
final class LicenceFooter {

    private static final Pattern START = Pattern.compile(
            "(?:本作品|此作品|该作品|該作品|本著作)(?:是|在|原|的|依|根据|根據|采用|採用|属于|屬於|已|现|現|由|来自|來自).*"
                    + "|This work (?:is|was) .*|(?:Public domain|公有领域|公有領域)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LICENCE = Pattern.compile(
            "公有领域|公有領域|知识共享|知識共享|创用CC|創用CC|著作权法|著作權法|public domain|Creative Commons|CC BY", Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 40;
    private static final int MOST_CHARACTERS = 2000;

    private LicenceFooter() {}

    /**
     * Takes the note out.
     *
     * @param lines the text line by line; lines taken out become empty
     * @return what was taken out
     */
    static Optional<Passage> cut(List<String> lines) {
        int start = start(lines);
        if (start < 0) {
            return Optional.empty();
        }
        String footer = String.join("\n", lines.subList(start, lines.size()));
        return LICENCE.matcher(footer).find()
                ? Optional.of(CutText.take(lines, start, lines.size()))
                : Optional.empty();
    }

    /** The first of the last lines that can begin the note; no numbered heading stands after it. */
    private static int start(List<String> lines) {
        int start = -1;
        int written = 0;
        int characters = 0;
        for (int i = lines.size() - 1; i >= 0 && written <= MOST_LINES && characters <= MOST_CHARACTERS; i--) {
            String line = lines.get(i).strip();
            if (!line.isEmpty()) {
                written++;
                characters += line.length();
                if (Markers.at(line).isPresent()) {
                    return start;
                } else if (START.matcher(line).matches()) {
                    start = i;
                }
            }
        }
        return start;
    }
}
