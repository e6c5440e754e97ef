package org.reportsite.collection;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.yaml.MapReader;
import org.reportsite.yaml.Mistakes;
import org.reportsite.yaml.Place;

/** Reads {@code figures}. */
final class FiguresReader {

    private final Mistakes mistakes;

    FiguresReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The figures in the order of the file; those with mistakes are left out. */
    List<FigureConfig> read(MapReader collection) {
        List<FigureConfig> figures = new ArrayList<>();
        Map<String, Place> ids = new HashMap<>();
        for (MapReader map : collection.children("figures", ConfigKeys.FIGURE)) {
            String id = map.requiredText("id");
            Place first = id == null ? null : ids.putIfAbsent(id, map.at("id"));
            if (id != null && first != null) {
                String line = Integer.toString(first.location().line());
                mistakes.add(map.at("id"), "config.figure-twice", id, line);
            }
            String title = map.requiredText("title");
            String measure = map.text("measure");
            String text = map.text("pattern");
            Pattern pattern = text == null ? null : pattern(text, map.at("pattern"));
            if (id != null && title != null && (text == null || pattern != null)) {
                Place at = map.at(pattern == null ? "id" : "pattern");
                figures.add(
                        new FigureConfig(id, title, measure == null ? "" : measure, pattern, at.location(), at.line()));
            }
        }
        return figures;
    }

    private @Nullable Pattern pattern(String pattern, Place at) {
        TextPattern read = new PatternReader(mistakes).read(pattern, at);
        if (read != null && read.expression().groupCount() == 0) {
            mistakes.add(at, "config.pattern-group", pattern);
            return null;
        }
        if (read != null
                && FirstGroup.of(pattern).filter(FiguresReader::isEmptyToo).isPresent()) {
            mistakes.add(at, "config.pattern-group-empty", pattern);
            return null;
        }
        return read == null ? null : read.expression();
    }

    private static boolean isEmptyToo(String group) {
        try {
            return Pattern.matches(group, "");
        } catch (PatternSyntaxException e) {
            // A part that can't be told from the rest is taken for sound: no figure is made of nothing anyway.
            return false;
        }
    }
}
