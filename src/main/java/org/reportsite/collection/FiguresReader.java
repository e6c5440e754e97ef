package org.reportsite.collection;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Checks {@code figures}. They have no effect yet. */
final class FiguresReader {

    /** Compiling takes more than linear time. */
    private static final int LONGEST = 500;

    private final Mistakes mistakes;

    FiguresReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(MapReader collection) {
        Map<String, Place> ids = new HashMap<>();
        for (MapReader map : collection.children("figures", ConfigKeys.FIGURE)) {
            String id = map.requiredText("id");
            Place first = id == null ? null : ids.putIfAbsent(id, map.at("id"));
            if (id != null && first != null) {
                String line = Integer.toString(first.location().line());
                mistakes.add(map.at("id"), "config.figure-twice", id, line);
            }
            map.requiredText("title");
            map.text("measure");
            String pattern = map.requiredText("pattern");
            if (pattern != null) {
                checkPattern(pattern, map.at("pattern"));
            }
        }
    }

    private void checkPattern(String pattern, Place at) {
        if (pattern.length() > LONGEST) {
            mistakes.add(at, "config.pattern-long", Integer.toString(LONGEST));
            return;
        }
        try {
            if (Pattern.compile(pattern).groupCount() == 0) {
                mistakes.add(at, "config.pattern-group", pattern);
            }
        } catch (PatternSyntaxException e) {
            mistakes.add(at, "config.pattern", pattern, e.getDescription());
        }
    }
}
