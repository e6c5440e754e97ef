package org.reportsite.check.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report that carries its expected findings: {@code <!-- expect: rule-id rule-id:column -->} at the end of a line, and
 * {@code <!-- given: structure=none year=2021 -->} for circumstances. Both are taken out before the report is read.
 *
 * @param file its file name
 * @param text the report
 * @param given circumstances
 * @param expected findings as {@code line rule} or {@code line rule:column}, sorted
 */
record RuleFixture(String file, String text, Map<String, String> given, List<String> expected) {

    private static final Pattern EXPECT = Pattern.compile("\\s*<!-- expect: (.*?) -->$");
    private static final Pattern GIVEN = Pattern.compile("\\s*<!-- given: (.*?) -->$");

    static RuleFixture read(Path path) throws IOException {
        List<String> lines = new ArrayList<>();
        Map<String, String> given = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        for (String line : Files.readString(path).split("\n", -1)) {
            String kept = line;
            Matcher expect = EXPECT.matcher(kept);
            if (expect.find()) {
                kept = kept.substring(0, expect.start());
                List.of(expect.group(1).split(" ")).forEach(rule -> expected.add((lines.size() + 1) + " " + rule));
            }
            Matcher circumstances = GIVEN.matcher(kept);
            if (circumstances.find()) {
                kept = kept.substring(0, circumstances.start());
                for (String pair : circumstances.group(1).split(" ", -1)) {
                    String[] parts = pair.split("=", 2);
                    given.put(parts[0], parts[1]);
                }
            }
            lines.add(kept);
        }
        expected.sort(null);
        return new RuleFixture(path.getFileName().toString(), String.join("\n", lines), given, expected);
    }

    /** The year of the report. */
    int year(int usual) {
        return Integer.parseInt(given.getOrDefault("year", String.valueOf(usual)));
    }
}
