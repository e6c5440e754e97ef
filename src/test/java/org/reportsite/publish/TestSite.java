package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;

/** A project with an output folder, and what tests do with it. */
record TestSite(Path project) {

    Path output() {
        return project.resolve("target/site");
    }

    Path staging() {
        return project.resolve("target/site.staging");
    }

    OutputFolder folder() {
        return new OutputFolder(output(), "target/site", List.of(project, project.resolve("src/reports")));
    }

    Publication publish(Map<String, String> files) throws Exception {
        return publish(files, new RealDisk());
    }

    Publication publish(Map<String, String> files, Disk disk) throws Exception {
        try (Staging staging = Staging.open(folder(), disk)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                staging.write(file.getKey(), bytes(file.getValue()));
            }
            return staging.publish();
        }
    }

    /** Puts a file into the output folder as a user would. */
    void userFile(String path, String content) throws IOException {
        Path file = output().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** The output folder's files and their contents, links as what they point to; empty folders end in a slash. */
    SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> tree = treeWithManifest();
        tree.remove(Manifest.NAME);
        return tree;
    }

    SortedMap<String, String> treeWithManifest() throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(output())) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(output())) {
            for (Path path : paths.toList()) {
                String name = output().relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    tree.put(name, Files.readString(path));
                } else if (isEmpty(path)) {
                    tree.put(name + "/", "");
                }
            }
        }
        return tree;
    }

    String manifest() throws IOException {
        return Files.readString(output().resolve(Manifest.NAME));
    }

    /** What stands beside the output folder. */
    List<String> siblings() throws IOException {
        try (Stream<Path> paths = Files.list(output().getParent())) {
            return paths.map(p -> p.getFileName().toString())
                    .filter(name -> !name.equals("site"))
                    .sorted()
                    .toList();
        }
    }

    /** The problems that a build ends with, as {@code place key}; each has its texts in both languages. */
    static List<String> problemsOf(ThrowingCallable build) {
        InvalidInputException e = catchThrowableOfType(InvalidInputException.class, build);
        assertThat(e).as("a build that is refused").isNotNull();
        e.problems().forEach(TestSite::requireTexts);
        return e.problems().stream()
                .map(p -> p.location() + " " + p.message().key())
                .toList();
    }

    private static void requireTexts(Problem problem) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Messages messages = Messages.of(locale);
            assertThat(messages.text(problem.message())).isNotBlank().doesNotContain("{", "''");
            assertThat(messages.text(problem.hint())).isNotBlank().doesNotContain("{", "''");
        }
        assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).text(problem.message()))
                .isNotEqualTo(Messages.of(Locale.ENGLISH).text(problem.message()));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
