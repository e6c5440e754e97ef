package org.reportsite.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.diagnostic.Fault;
import org.reportsite.report.Report;
import org.reportsite.testing.Fixtures;

/** What is read from a file: {@code src/test/resources/read/<case>/input.*} against {@code expected.txt}. */
class ReportReaderTest {

    static List<Path> cases() {
        return Fixtures.cases("read");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Path folder) throws IOException {
        Path input = inputOf(folder);
        Fixtures.assertMatches(folder.resolve("expected.txt"), dump(input));
    }

    @Test
    void aRunInTextAndItsMarkdownTwinHaveTheSameSections() throws IOException {
        String text = sections(dump(Path.of("src/test/resources/read/run-in/input.txt")));
        String markdown = sections(dump(Path.of("src/test/resources/read/markdown-twin/input.md")));
        assertThat(markdown).isEqualTo(text);
    }

    /** What the dump says of sections, places apart. */
    private static String sections(String dump) {
        return dump.lines()
                .filter(line -> line.startsWith("section") || line.startsWith("  "))
                .map(line -> line.replaceAll(" @\\d+:\\d+$", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Path inputOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs = files.filter(f -> f.getFileName().toString().startsWith("input."))
                    .toList();
            assertThat(inputs).as("one input in " + folder).hasSize(1);
            return inputs.get(0);
        }
    }

    private static String dump(Path input) throws IOException {
        Source source;
        try {
            source = new SourceReader(input.getParent().toRealPath())
                    .read(input, input.getFileName().toString(), List.of());
        } catch (FaultException e) {
            return ReportDump.of(e.fault());
        }
        List<Fault> faults = new ArrayList<>(source.faults());
        String text = source.body();
        ReadOptions options = ReadOptions.of(Locale.forLanguageTag(hasChinese(text) ? "zh-CN" : "en"));
        Report report = new ReportReader().read(source, options, faults::add);
        return ReportDump.of(source.encoding(), report, faults);
    }

    private static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
