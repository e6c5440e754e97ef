package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts for zh-TW are as many as those for zh-CN, take the same arguments and are in traditional characters. */
class TraditionalTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/reportsite");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");
    /** Characters of both scripts that ICU takes for the simplified form of another word's. */
    private static final String OF_BOTH = "占";
    /** Numbers in braces, with what a choice is made by. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9](?:,choice)?");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.contains("_zh_TW."))
                    .sorted()
                    .toList();
        }
    }

    static List<String> bundles() throws IOException {
        return files().stream().filter(file -> file.endsWith(".properties")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diagnostic", "render", "scaffold"})
    void areThereForEveryFileInChinese(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            assertThat(files.map(Path::toString)
                            .filter(file -> file.contains("_zh."))
                            .map(file -> Path.of(file.replace("_zh.", "_zh_TW."))))
                    .isNotEmpty()
                    .allMatch(Files::exists);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveTheSameKeysAndArguments(String bundle) throws IOException {
        Properties simplified = load(bundle.replace("_zh_TW.", "_zh."));
        Properties traditional = load(bundle);
        boolean arePatterns = !bundle.startsWith("check/");

        assertThat(traditional.keySet()).isEqualTo(simplified.keySet());
        for (String key : traditional.stringPropertyNames()) {
            String text = traditional.getProperty(key);
            assertThat(arguments(text)).as(key).isEqualTo(arguments(simplified.getProperty(key)));
            if (arePatterns) {
                assertThat(new MessageFormat(text, Locale.TRADITIONAL_CHINESE))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdNoSimplifiedCharacter(String file) throws IOException {
        assertThat(Files.readAllLines(RESOURCES.resolve(file)))
                .allSatisfy(line -> assertThat(simplified(line)).as(line).isEmpty());
    }

    /** Character by character: the table's phrases would choose between forms that are all traditional. */
    private static String simplified(String line) {
        return line.codePoints()
                .filter(c -> OF_BOTH.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .filter(c -> !TRADITIONAL.transliterate(c).equals(c))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("files")
    void quoteAsInTaiwan(String file) throws IOException {
        assertThat(Files.readString(RESOURCES.resolve(file))).doesNotContain("“", "”", "‘", "’");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
            texts.load(reader);
        }
        return texts;
    }
}
