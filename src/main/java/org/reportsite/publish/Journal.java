package org.reportsite.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of a publication, on disk before the first is taken, so that whoever finds it can take those that are left.
 *
 * @param steps all of them, in order
 */
record Journal(List<Step> steps) {

    private static final String FIRST_LINE = "report-site journal 1";
    private static final String LAST_LINE = "end";

    Journal {
        steps = List.copyOf(steps);
    }

    /** Reads a journal; empty where there is none, or none that is complete. */
    static Optional<Journal> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return decode(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    byte[] encode() {
        return Stream.of(Stream.of(FIRST_LINE), steps.stream().map(Step::toString), Stream.of(LAST_LINE))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Journal> decode(String text) {
        List<String> lines = Arrays.asList(text.split("\n"));
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(FIRST_LINE) || !lines.get(last).equals(LAST_LINE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Journal(lines.subList(1, last).stream().map(Step::parse).toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
