package org.reportsite.collection;

import java.util.HashMap;
import java.util.Map;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Checks {@code figures}. They have no effect yet. */
final class FiguresReader {

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
        TextPattern read = new PatternReader(mistakes).read(pattern, at);
        if (read != null && read.expression().groupCount() == 0) {
            mistakes.add(at, "config.pattern-group", pattern);
        }
    }
}
