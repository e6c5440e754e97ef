package org.reportsite.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Problem;

/**
 * The cases on disk: a folder each, which is a source folder as a user writes it, and what is wrong with it in
 * {@code expected.txt}.
 */
final class ConfigCases {

    static final Path ROOT = Path.of("src/test/resources/org/reportsite/collection");
    static final String EXPECTED = "expected.txt";
    /** Stands in {@code expected.txt} where the JSON Schema refuses the file. */
    static final String REFUSED_BY_SCHEMA = "# refused by the schema";

    /** A version that has some of the rules. */
    static final Set<String> RULES =
            Set.of("section-missing", "section-order", "section-unknown", "points-too-few", "placeholder");

    private ConfigCases() {}

    /** Names of the cases. */
    static List<String> all() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    /** The lines of a case's {@code expected.txt}. */
    static List<String> expected(String name) throws IOException {
        return Files.readAllLines(ROOT.resolve(name).resolve(EXPECTED), UTF_8);
    }

    /** Copies a case's source folder into a project and reads it: its mistakes, or its notices if it has none. */
    static List<Problem> problems(String name, Path project) throws IOException {
        Path source = project.resolve("src/reports");
        copy(name, source);
        try {
            return ConfigReader.read(source, project, RULES).notices();
        } catch (InvalidInputException e) {
            return e.problems();
        }
    }

    /** {@code line:column key}, with the file before it where it isn't the {@code collection.yml} of the source folder. */
    static String line(Problem problem) {
        String place = problem.location().toString().substring("src/reports/".length());
        return place.replaceFirst("^collection\\.yml:", "") + " "
                + problem.message().key();
    }

    /** Copies a case's source folder. */
    static void copy(String name, Path to) throws IOException {
        Path from = ROOT.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!file.getFileName().toString().equals(EXPECTED)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        Files.createDirectories(to);
    }
}
