package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportsite.compare.Kind;
import org.reportsite.diagnostic.Severity;
import org.reportsite.plan.PlanState;
import org.reportsite.report.Edition;
import org.reportsite.site.ReportState;

class InterfaceTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/reportsite/render");
    private static final Path CODE = Path.of("src/main/java/org/reportsite/render");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bt\\(\"([^\"]+)\"");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh.properties", "messages_zh_TW.properties"})
    void areThereInEveryLanguage(String bundle) throws IOException {
        assertThat(keys(bundle)).isEqualTo(keys("messages.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh.properties", "messages_zh_TW.properties"})
    void takeTheSameArgumentsInEveryLanguage(String bundle) throws IOException {
        Properties english = load("messages.properties");
        Properties chinese = load(bundle);
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(chinese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            assertThat(new MessageFormat(chinese.getProperty(key))).isNotNull();
        }
    }

    @Test
    void areAllUsedAndAllThere() throws IOException {
        Set<String> keys = keys("messages.properties");
        Set<String> inTemplates = found(RESOURCES.resolve("templates"), IN_TEMPLATE);
        assertThat(keys).containsAll(inTemplates);
        Set<String> used = new TreeSet<>(inTemplates);
        used.addAll(found(CODE, IN_CODE));
        Stream.of(Edition.Stage.values()).forEach(stage -> used.add("edition." + stage.id()));
        Stream.of(Edition.Stage.values()).forEach(stage -> used.add("edition.note." + stage.id()));
        Stream.of(ReportState.values()).forEach(state -> used.add("state." + state.id()));
        Stream.of(Severity.values()).forEach(severity -> used.add("severity." + severity.id()));
        Stream.of(PlanState.values())
                .forEach(state -> used.addAll(List.of("plan.state." + state.id(), "plan.count." + state.id())));
        Stream.of(Kind.values()).forEach(kind -> used.add("change.tag." + kind.id()));
        assertThat(used).containsAll(keys);
    }

    /** Whatever a template prints is escaped: no template may say otherwise, and none holds words of its own. */
    @Test
    void aloneSpeakInTemplates() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
            for (Path file : files.sorted().toList()) {
                String template = Files.readString(file);
                assertThat(template).doesNotContain("| raw", "|raw", "autoescape");
                String words = template.replaceAll("\\{% block kind %}.*?\\{% endblock %}", "")
                        .replaceAll("(?s)\\{[{%].*?[%}]}", "")
                        .replaceAll("(?s)<style>.*?</style>|<[^>]*>", "");
                assertThat(words.replaceAll("[\\s#0/]", "")).as(file.toString()).isEmpty();
            }
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    private static Set<String> found(Path folder, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> keys(String file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
