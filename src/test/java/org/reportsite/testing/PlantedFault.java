package org.reportsite.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fault to plant in a report, from a file {@code faults.txt}:
 *
 * <pre>
 * ## rule @ text of the line at which it is to be found, $ for the last one
 * ! rule of a further finding that it brings with it
 * -lines taken out
 * +lines put in their place
 * ~words taken out~words put in their place
 * x rule that it cannot be paired with
 * </pre>
 *
 * @param rule the rule that finds it
 * @param anchor text of the line at which it is found, $ for the last one
 * @param before what is taken out of the report: it stands there once
 * @param after what is put in its place
 * @param others rules of further findings
 * @param apart rules of faults that mean something else together with this one
 */
public record PlantedFault(
        String rule, String anchor, String before, String after, List<String> others, List<String> apart) {

    public PlantedFault {
        others = List.copyOf(others);
        apart = List.copyOf(apart);
    }

    /** The faults of a file. */
    public static List<PlantedFault> read(Path file) throws IOException {
        List<PlantedFault> faults = new ArrayList<>();
        for (String block : Files.readString(file).split("(?m)^## ", -1)) {
            if (!block.isBlank()) {
                faults.add(parse(block.stripTrailing().lines().toList()));
            }
        }
        return faults;
    }

    private static PlantedFault parse(List<String> lines) {
        String[] head = lines.get(0).split(" @ ", 2);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String rest = line.substring(Math.min(1, line.length()));
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '-' -> before.add(rest);
                case '+' -> after.add(rest);
                case '!' -> others.add(rest.strip());
                case 'x' -> apart.add(rest.strip());
                case '~' -> {
                    String[] words = rest.split("~", -1);
                    before.add(words[0]);
                    after.add(words[1]);
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new PlantedFault(head[0], head[1], String.join("\n", before), String.join("\n", after), others, apart);
    }

    /** The text with this fault; empty where what it takes out does not stand there once. */
    public Optional<String> plant(String text) {
        int at = text.indexOf(before);
        return at < 0 || text.indexOf(before, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(text.substring(0, at) + after + text.substring(at + before.length()));
    }

    /** The text with this fault and another one; empty where they are about the same words, or mean something else together. */
    public Optional<String> plant(String text, PlantedFault other) {
        if (apart.contains(other.rule()) || other.apart().contains(rule)) {
            return Optional.empty();
        }
        Optional<String> one = plant(text).flatMap(other::plant);
        return one.equals(other.plant(text).flatMap(this::plant)) ? one : Optional.empty();
    }

    /** The line, from 1, at which it is found; 0 where there is none. */
    public int line(String text) {
        List<String> lines = text.stripTrailing().lines().toList();
        if (anchor.equals("$")) {
            return lines.size();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(anchor)) {
                return i + 1;
            }
        }
        return 0;
    }
}
