package org.reportsite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportsite.publish.TestSite.bytes;
import static org.reportsite.publish.TestSite.problemsOf;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.InvalidInputException;

/** Threads that write one site, and builds that want one folder. */
class ConcurrencyTest {

    @TempDir
    Path project;

    private TestSite site;

    @BeforeEach
    void setUp() {
        site = new TestSite(project);
    }

    @Test
    void manyThreadsWriteOneSite() throws Exception {
        Map<String, String> expected = new TreeMap<>(Map.of("assets/shared.css", "shared"));
        List<Callable<Boolean>> units = new ArrayList<>();
        try (Staging staging = Staging.open(site.folder())) {
            for (int unit = 0; unit < 40; unit++) {
                String folder = "unit-" + unit % 20;
                int first = unit * 10;
                for (int i = first; i < first + 10; i++) {
                    expected.put(folder + "/" + i + ".html", "page " + i);
                }
                units.add(() -> writeUnit(staging, folder, first));
            }
            runAll(units);
            assertThat(staging.publish().written()).isEqualTo(401);
        }

        assertThat(site.tree()).isEqualTo(expected);
    }

    @Test
    void aSecondBuildIntoTheSameFolderIsRefusedWhileTheFirstGoesOn() throws Exception {
        try (Staging first = Staging.open(site.folder())) {
            first.write("index.html", bytes("first"));

            assertThat(problemsOf(() -> site.publish(Map.of("index.html", "second"))))
                    .containsExactly("target/site:1:1 output.busy");
            assertThat(problemsOf(() -> Staging.open(site.folder())))
                    .as("being refused does not free it")
                    .containsExactly("target/site:1:1 output.busy");

            first.publish();
        }
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "first"));

        site.publish(Map.of("index.html", "second"));
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "second"));
    }

    @Test
    void closingTwiceDoesNotLetAThirdBuildIn() throws Exception {
        Staging first = Staging.open(site.folder());
        first.close();
        try (Staging second = Staging.open(site.folder())) {
            second.write("index.html", bytes("second"));
            first.close();

            assertThat(problemsOf(() -> Staging.open(site.folder()))).containsExactly("target/site:1:1 output.busy");
            second.publish();
        }
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "second"));
    }

    @Test
    void aFolderThatCouldNotBeOpenedIsFreeAgain() throws Exception {
        Files.createDirectories(site.staging().resolve("mine"));
        assertThat(problemsOf(() -> Staging.open(site.folder())))
                .containsExactly("target/site:1:1 output.staging-foreign");
        Files.delete(site.staging().resolve("mine"));

        site.publish(Map.of("index.html", "home"));

        assertThat(site.tree()).isEqualTo(Map.of("index.html", "home"));
    }

    @Test
    void buildsIntoFoldersBesideEachOtherDoNotMeet() throws Exception {
        OutputFolder other = new OutputFolder(project.resolve("target/check"), "target/check", List.of(project));
        try (Staging first = Staging.open(site.folder());
                Staging second = Staging.open(other)) {
            first.write("index.html", bytes("first"));
            second.write("index.html", bytes("second"));
            first.publish();
            second.publish();
        }

        assertThat(project.resolve("target/site/index.html")).hasContent("first");
        assertThat(project.resolve("target/check/index.html")).hasContent("second");
    }

    @Test
    void anotherProcessIsRefusedUntilTheFirstIsKilled() throws Exception {
        Process first = startHolder();
        try (BufferedReader output = first.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");

            assertThat(problemsOf(() -> Staging.open(site.folder()))).containsExactly("target/site:1:1 output.busy");
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertThat(site.siblings()).contains("site.staging");

        site.publish(Map.of("index.html", "second"));
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "second"));
        assertThat(site.siblings()).containsExactly("site.lock");
    }

    @Test
    void beingRefusedInThisProcessLetsNoOtherProcessIn() throws Exception {
        try (Staging first = Staging.open(site.folder())) {
            // On POSIX systems, closing a second channel to the lock file here would give up the lock.
            assertThat(problemsOf(() -> Staging.open(site.folder()))).containsExactly("target/site:1:1 output.busy");

            Process second = startHolder();
            try (BufferedReader output = second.inputReader()) {
                assertThat(output.readLine()).isEqualTo("output.busy");
            } finally {
                second.destroyForcibly().waitFor();
            }
            first.write("index.html", bytes("first"));
            first.publish();
        }
        assertThat(site.tree()).isEqualTo(Map.of("index.html", "first"));
    }

    private Process startHolder() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A build that has begun and goes no further, or says why it has not. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws Exception {
            try (Staging staging = Staging.open(new TestSite(Path.of(args[0])).folder())) {
                staging.write("index.html", bytes("first"));
                System.out.println("open");
                while (System.in.read() >= 0) {
                    // Until it is killed.
                }
            } catch (InvalidInputException e) {
                System.out.println(e.problems().get(0).message().key());
            }
        }
    }

    private static boolean writeUnit(Staging staging, String folder, int first) throws IOException {
        staging.write("assets/shared.css", bytes("shared"));
        for (int i = first; i < first + 10; i++) {
            staging.write(folder + "/" + i + ".html", bytes("page " + i));
        }
        return true;
    }

    private static void runAll(List<Callable<Boolean>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
