package org.reportsite.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.reportsite.text.Normalizer;

/** Where the sentences of a text file stand: line and place in the line, from 1. */
final class References {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？]*(?:[。！？]+[”’」』）]*|$)");
    private static final Pattern MARKER = Pattern.compile("^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+是|[一二三四五六七八九十]+、)");

    private final Map<String, List<String>> byText = new HashMap<>();

    /**
     * The sentences of a file.
     *
     * @param path below the data folder
     * @param file how references call it
     */
    References(String path, String file) throws IOException {
        List<String> lines = RealReports.lines(path);
        for (int n = 0; n < lines.size(); n++) {
            int ordinal = 0;
            for (String sentence : sentences(lines.get(n))) {
                byText.computeIfAbsent(key(sentence), k -> new ArrayList<>())
                        .add(file + ":" + (n + 1) + ":" + ++ordinal);
            }
        }
    }

    /** Where a sentence stands; the first place where several are the same. */
    String of(String sentence) {
        List<String> places = byText.get(key(sentence));
        return places == null ? "? " + sentence : places.get(0);
    }

    private static List<String> sentences(String line) {
        return SENTENCE.matcher(line)
                .results()
                .map(result -> result.group().strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String key(String sentence) {
        return MARKER.matcher(Normalizer.withoutSpace(sentence)).replaceFirst("");
    }
}
