package org.reportsite.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Problem;

/** Every case on disk. {@code -Dreport-site.rewrite=true} rewrites what is expected. */
class ConfigCasesTest {

    /** Mistakes that take a file no repository should hold; {@link ConfigReaderTest} has them. */
    private static final Set<String> ELSEWHERE = Set.of(
            "config.collection-clash",
            "config.not-a-file",
            "config.source-missing",
            "config.theme-outside",
            "config.too-big",
            "config.too-many",
            "config.unreadable");

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    static List<String> cases() throws IOException {
        return ConfigCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldAtItsPlace(String name, @TempDir Path project) throws IOException {
        List<String> actual = ConfigCases.problems(name, project).stream()
                .map(ConfigCases::line)
                .toList();
        List<String> expected = ConfigCases.expected(name);
        if (Boolean.getBoolean("report-site.rewrite")) {
            List<String> lines = new ArrayList<>(comments(expected));
            lines.addAll(actual);
            Files.write(ConfigCases.ROOT.resolve(name).resolve(ConfigCases.EXPECTED), lines, UTF_8);
        } else {
            assertThat(actual)
                    .containsExactlyElementsOf(
                            expected.stream().filter(l -> !l.startsWith("#")).toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hasTextsInBothLanguages(String name, @TempDir Path project) throws IOException {
        for (Problem problem : ConfigCases.problems(name, project)) {
            for (Locale language : LANGUAGES) {
                for (Message message : List.of(problem.message(), problem.hint())) {
                    assertThat(Messages.of(language).text(message))
                            .isNotBlank()
                            .doesNotContainPattern("\\{[0-9]}|''|\\bnull\\b");
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holdsAFolderWithSomethingExpectedOfIt(String name) throws IOException {
        try (Stream<Path> files = Files.walk(ConfigCases.ROOT.resolve(name))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(p -> p.getFileName().toString()))
                    .contains(ConfigCases.EXPECTED)
                    .hasSizeGreaterThan(1);
        }
        assertThat(comments(ConfigCases.expected(name))).isSubsetOf(ConfigCases.REFUSED_BY_SCHEMA);
    }

    @Test
    void everyMistakeHasACase() throws IOException {
        Set<String> seen = new TreeSet<>(ELSEWHERE);
        for (String name : ConfigCases.all()) {
            ConfigCases.expected(name).stream()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.substring(l.lastIndexOf(' ') + 1))
                    .forEach(seen::add);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(mistakesOfTheBundle());
    }

    private static Set<String> mistakesOfTheBundle() throws IOException {
        Path bundle = Path.of("src/main/resources/org/reportsite/diagnostic/messages.properties");
        return Files.readAllLines(bundle, UTF_8).stream()
                .filter(l -> l.startsWith("config.") && l.contains(".hint="))
                .map(l -> l.substring(0, l.indexOf(".hint=")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> comments(List<String> lines) {
        return lines.stream().filter(l -> l.startsWith("#")).toList();
    }
}
