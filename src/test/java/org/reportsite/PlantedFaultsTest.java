package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.diagnostic.Finding;
import org.reportsite.testing.Fixtures;
import org.reportsite.testing.PlantedFault;
import org.reportsite.testing.Trees;

/**
 * Faults planted in sound reports, {@code src/test/resources/planted/<form>/faults.txt}, alone and in pairs: each is
 * found at its line, and nothing else is.
 */
class PlantedFaultsTest {

    @TempDir
    private Path project;

    static List<Path> forms() {
        return Fixtures.cases("planted");
    }

    /** What is to be found in one collection: a line and a rule each, or a rule alone where a fault brings it with it. */
    private record Planted(String name, String text, List<String> expected) {}

    @ParameterizedTest
    @MethodSource("forms")
    void areFoundAtTheirLinesAndNothingElseIs(Path form) throws Exception {
        Path report = report(form);
        String sound = Files.readString(report);
        List<PlantedFault> faults = PlantedFault.read(form.resolve("faults.txt"));
        Map<String, Planted> cases = new LinkedHashMap<>();
        add(cases, new Planted("sound", sound, List.of()));
        for (int i = 0; i < faults.size(); i++) {
            PlantedFault one = faults.get(i);
            add(
                    cases,
                    planted(
                            one.rule(),
                            one.plant(sound).orElseThrow(() -> new AssertionError(one.toString())),
                            List.of(one)));
            for (PlantedFault other : faults.subList(i + 1, faults.size())) {
                one.plant(sound, other)
                        .map(text -> planted(one.rule() + " & " + other.rule(), text, List.of(one, other)))
                        .filter(both -> both.expected().stream().noneMatch(e -> e.startsWith("0 ")))
                        .ifPresent(both -> add(cases, both));
            }
        }
        Map<String, List<String>> found = check(form, report, cases);
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        cases.forEach((id, planted) -> {
            List<String> actual = found.getOrDefault(id, List.of());
            if (!actual.equals(planted.expected())) {
                wrong.put(planted.name() + ", expected " + planted.expected(), actual);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(cases.size()).as("pairs that go together").isGreaterThan(5 * faults.size());
    }

    private static void add(Map<String, Planted> cases, Planted planted) {
        cases.put(String.format("c%04d", cases.size()), planted);
    }

    private static Planted planted(String name, String text, List<PlantedFault> faults) {
        List<String> expected = new ArrayList<>();
        for (PlantedFault fault : faults) {
            expected.add(fault.line(text) + " " + fault.rule());
            fault.others().forEach(rule -> expected.add("elsewhere " + rule));
        }
        return new Planted(name, text, expected.stream().sorted().toList());
    }

    /** Checks every case as a collection of its own; what was found in each. */
    private Map<String, List<String>> check(Path form, Path report, Map<String, Planted> cases) throws Exception {
        Path reports = project.resolve("src/reports");
        Path input = form.resolve("input");
        for (Map.Entry<String, Planted> planted : cases.entrySet()) {
            Path collection = reports.resolve(planted.getKey());
            Trees.copy(input, collection);
            Files.writeString(
                    collection.resolve(input.relativize(report).toString()),
                    planted.getValue().text());
        }
        BuildResult result = SiteCheck.run(new CheckRequest(
                project,
                reports,
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2,
                ReportSelection.ALL,
                false));
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            String id = finding.subject().collection();
            Planted planted = cases.get(id);
            found.computeIfAbsent(id, i -> new ArrayList<>()).add(shown(finding, report, planted.expected()));
        }
        found.replaceAll((id, all) -> all.stream().sorted().toList());
        return found;
    }

    private static String shown(Finding finding, Path report, List<String> expected) {
        String elsewhere = "elsewhere " + finding.rule();
        String here = finding.problem().location().line() + " " + finding.rule();
        boolean isIn = finding.problem().location().file().endsWith("2024/" + report.getFileName());
        return expected.contains(elsewhere) && !(isIn && expected.contains(here)) ? elsewhere : here;
    }

    private static Path report(Path form) throws IOException {
        try (var files = Files.list(form.resolve("input/2024"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("xincheng"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
