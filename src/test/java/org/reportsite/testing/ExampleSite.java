package org.reportsite.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.reportsite.BuildRequest;
import org.reportsite.BuildResult;
import org.reportsite.FailOn;
import org.reportsite.SiteBuild;
import org.reportsite.diagnostic.InvalidInputException;

/** The site of {@code example-site}, built without Maven. */
public final class ExampleSite {

    private static final Path PROJECT = Path.of("example-site");

    private ExampleSite() {}

    /** A folder with the site in {@code site}, for tests that only look at it. */
    public static Path built() throws IOException, InvalidInputException {
        return BuiltOnce.folder("example", ExampleSite::build);
    }

    /** Builds the site into {@code site} below a folder, what its checker writes into {@code check}. */
    public static BuildResult build(Path target) throws IOException, InvalidInputException {
        return SiteBuild.run(new BuildRequest(
                PROJECT,
                PROJECT.resolve("src/reports"),
                target.resolve("site"),
                target.resolve("check"),
                FailOn.ERROR,
                LocalDate.of(2025, 3, 1),
                2));
    }
}
