package org.reportsite.check.rules;

import java.util.List;
import org.reportsite.report.Position;
import org.reportsite.report.Report;

/** Finds where a part of a report's title stands: in the front matter where the title is given there, else in the text. */
final class TitlePlace {

    private static final String KEY = "title:";

    private TitlePlace() {}

    static Position of(Report report, String part) {
        List<String> lines = report.lines();
        boolean given = report.frontMatter().title() != null;
        for (int i = 1; given && i < lines.size() && !lines.get(i).startsWith("---"); i++) {
            if (lines.get(i).startsWith(KEY) && lines.get(i).contains(part)) {
                return new Position(i + 1, lines.get(i).indexOf(part) + 1);
            }
        }
        Position at = report.titleAt();
        int index = report.lineAt(at).indexOf(part, at.column() - 1);
        return index < 0 ? at : new Position(at.line(), index + 1);
    }
}
