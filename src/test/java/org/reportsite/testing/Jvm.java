package org.reportsite.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A JVM that builds sites.
 *
 * @param home its JDK
 * @param options for it
 */
public record Jvm(Path home, List<String> options) {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final long MINUTES = 3;

    /** The JDK that runs the tests. */
    public static Path ownHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The machine's other JDKs, those too old for the project left out. */
    public static List<Path> otherHomes() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return List.of();
        }
        List<Path> homes = new ArrayList<>();
        try (Stream<Path> installed = Files.list(INSTALLED)) {
            for (Path home : installed.sorted().toList()) {
                Path real = home.toRealPath();
                if (!real.equals(ownHome().toRealPath()) && !homes.contains(real) && isNewEnough(real)) {
                    homes.add(real);
                }
            }
        }
        return homes;
    }

    private static boolean isNewEnough(Path home) throws IOException {
        Path release = home.resolve("release");
        return Files.isExecutable(home.resolve("bin/java"))
                && Files.exists(release)
                && Files.readString(release)
                        .lines()
                        .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9]\\d)\\b.*"));
    }

    /** Builds a project's site as {@link SharedData#build} does. */
    public void build(Path project, String target, int threads) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"), BuildMain.class.getName()));
        command.addAll(List.of(project.toString(), target, String.valueOf(threads)));
        Path log = Files.createTempFile(project, "build", ".log");
        Process build = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!build.waitFor(MINUTES, TimeUnit.MINUTES)) {
            build.destroyForcibly();
            throw new AssertionError("no end after " + MINUTES + " minutes: " + command);
        }
        if (build.exitValue() != 0) {
            throw new AssertionError(command + "\n" + Files.readString(log, StandardCharsets.ISO_8859_1));
        }
    }
}
