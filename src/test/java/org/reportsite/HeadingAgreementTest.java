package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reportsite.read.FaultException;
import org.reportsite.read.ReadOptions;
import org.reportsite.read.ReportReader;
import org.reportsite.read.SourceReader;
import org.reportsite.report.Section;

/** Level-1 sections of 30 real reports are those a reader sees: {@code shared-data/headings} has them, read by eye. */
class HeadingAgreementTest {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path HEADINGS = Path.of("src", "test", "resources", "shared-data", "headings");
    private static final Path DISAGREEMENTS = HEADINGS.resolve("disagreements.txt");
    private static final String ENDING = ".headings";

    private final ReportReader reader = new ReportReader();

    @Test
    void agreeOnNinetySevenOfAHundred() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "no ../shared/data");
        int all = 0;
        List<String> disagreements = new ArrayList<>();
        for (Path file : readByEye()) {
            TreeSet<String> seen = new TreeSet<>(Files.readAllLines(file));
            TreeSet<String> read = new TreeSet<>(sections(file));
            TreeSet<String> either = new TreeSet<>(seen);
            either.addAll(read);
            all += either.size();
            for (String heading : either) {
                if (!seen.contains(heading) || !read.contains(heading)) {
                    disagreements.add(
                            (read.contains(heading) ? "program" : "reader") + '\t' + name(file) + '\t' + heading);
                }
            }
        }
        assertThat(disagreements).as("of " + all + " headings").isEqualTo(known());
        assertThat(disagreements.size()).isLessThanOrEqualTo(all * 3 / 100);
    }

    private static List<Path> readByEye() throws IOException {
        try (Stream<Path> files = Files.list(HEADINGS)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
            assertThat(found).hasSize(30);
            return found;
        }
    }

    private List<String> sections(Path file) throws IOException, FaultException {
        String name = name(file);
        var source = new SourceReader(DATA.toRealPath()).read(DATA.resolve(name), name, List.of());
        Locale locale = name.startsWith("k8s") ? Locale.ENGLISH : Locale.CHINESE;
        return reader.read(source, ReadOptions.of(locale), fault -> {}).sections().stream()
                .map(HeadingAgreementTest::line)
                .toList();
    }

    private static String line(Section section) {
        return section.at().line() + "\t" + (section.marker() + section.title()).strip();
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length()).replace("__", "/");
    }

    /** Each with who has it, report, line and heading; a line that begins with {@code #} says who is right. */
    private static List<String> known() throws IOException {
        return Files.exists(DISAGREEMENTS)
                ? Files.readAllLines(DISAGREEMENTS).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList()
                : List.of();
    }
}
