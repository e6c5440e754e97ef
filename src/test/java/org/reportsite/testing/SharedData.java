package org.reportsite.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        collection(reports.resolve("hailar"), "hailar-cn/txt", "hailar");
        collection(reports.resolve("hailar-raw"), "hailar-cn/raw-gb2312", "hailar");
        collection(reports.resolve("gwr"), "gwr-cn/txt", "gwr");
        collection(reports.resolve("gwr-raw"), "gwr-cn/raw", "gwr");
        collection(reports.resolve("k8s"), "k8s-annual", "k8s");
        return project;
    }

    /**
     * The collections' project, its site in {@code target/site} and what its checker writes in {@code target/check}: for
     * tests that only look at them.
     */
    public static Path built() throws IOException, InvalidInputException {
        return BuiltOnce.folder("shared", project -> build(copy(project), "target", 2));
    }

    /** Makes a project of the government reports of some years alone. */
    public static void government(Path project, int from, int to) throws IOException {
        Path reports = Files.createDirectories(project.resolve("src/reports"));
        for (int year = from; year <= to; year++) {
            Files.copy(DATA.resolve("gwr-cn/txt/" + year + ".txt"), reports.resolve(year + ".txt"));
        }
        Files.copy(CONFIGURATION.resolve("gwr/collection.yml"), reports.resolve("collection.yml"));
    }

    private static void collection(Path folder, String data, String configuration) throws IOException {
        Trees.copy(DATA.resolve(data), folder);
        Files.copy(CONFIGURATION.resolve(configuration).resolve("collection.yml"), folder.resolve("collection.yml"));
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
