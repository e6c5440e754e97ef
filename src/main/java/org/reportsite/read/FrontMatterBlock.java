package org.reportsite.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a file's front matter.
 *
 * @param start index of its first line, past the opening {@code ---}
 * @param end index past its last line
 * @param bodyStart index of the first line of the body; 0 where there is no front matter
 * @param closed whether a line {@code ---} ends it
 */
record FrontMatterBlock(int start, int end, int bodyStart, boolean closed) {

    private static final FrontMatterBlock NONE = new FrontMatterBlock(0, 0, 0, true);
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern CLOSE = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
    private static final Pattern KEY =
            Pattern.compile("(?:[A-Za-z][A-Za-z_-]*[ \\t]*[:：]|\\p{L}[\\p{L}\\p{Nd}_-]{0,30}:[ \\t]).*");
    private static final Pattern CONTINUED = Pattern.compile("[ \\t]+\\S.*|-[ \\t].*|#.*");

    static FrontMatterBlock of(List<String> lines) {
        if (!FENCE.matcher(lines.get(0)).matches()) {
            return NONE;
        }
        int yaml = 1;
        while (yaml < lines.size() && looksLikeYaml(lines.get(yaml))) {
            yaml++;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (CLOSE.matcher(lines.get(i)).matches()) {
                // A rule far below a line of dashes is no front matter, unless what lies between begins as one.
                return yaml > 1 || i == 1 ? new FrontMatterBlock(1, i, i + 1, true) : NONE;
            }
        }
        return yaml > 1 ? new FrontMatterBlock(1, yaml, yaml, false) : NONE;
    }

    /** Whether the file has one. */
    boolean isPresent() {
        return bodyStart > 0;
    }

    /** Makes its lines blank, so that those after it keep their numbers. */
    void clear(List<String> lines) {
        for (int i = 0; i < bodyStart; i++) {
            lines.set(i, "");
        }
    }

    private static boolean looksLikeYaml(String line) {
        return KEY.matcher(line).matches() || CONTINUED.matcher(line).matches();
    }
}
