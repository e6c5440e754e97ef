package org.reportsite.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.reportsite.BuildRequest;
import org.reportsite.BuildResult;
import org.reportsite.FailOn;
import org.reportsite.SiteBuild;
import org.reportsite.diagnostic.InvalidInputException;

/** Real collections, where they lie beside the project. */
public final class SharedData {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path CONFIGURATION = Path.of("src", "test", "resources", "shared-data");

    private SharedData() {}

    public static boolean isHere() {
        return Files.isDirectory(DATA);
    }

    /** Copies the collections and our configuration of them into a project's folder; returns it. */
    public static Path copy(Path project) throws IOException {
        Path reports = project.resolve("src/reports");
        Trees.copy(DATA.resolve("hailar-cn/txt"), reports.resolve("hailar"));
        Trees.copy(DATA.resolve("k8s-annual"), reports.resolve("k8s"));
        Files.createDirectories(reports.resolve("gwr"));
        for (int year = 2003; year <= 2025; year++) {
            String name = year + ".txt";
            Files.copy(
                    DATA.resolve("gwr-cn/txt").resolve(name),
                    reports.resolve("gwr").resolve(name));
        }
        for (String collection : List.of("hailar", "gwr", "k8s")) {
            Path own = CONFIGURATION.resolve(collection).resolve("collection.yml");
            Files.copy(own, reports.resolve(collection).resolve("collection.yml"));
        }
        return project;
    }

    /** Builds the project's site into {@code site} below a folder of it. */
    public static BuildResult build(Path project, String target, int threads)
            throws IOException, InvalidInputException {
        return SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                project.resolve(target).resolve("site"),
                project.resolve(target).resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                threads));
    }
}
