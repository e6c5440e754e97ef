package org.reportsite.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reportsite.Drafted;
import org.reportsite.ReportScaffold;
import org.reportsite.ScaffoldRequest;
import org.reportsite.diagnostic.InvalidInputException;

/**
 * Writes the frame of a new report: the headings that the collection's structure requires, with what belongs there and
 * last year's text in comments, which are never published.
 */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends ScaffoldMojo {

    /** Id or name of the unit. Not needed in a collection of one unit. */
    @Parameter(property = "unit")
    private @Nullable String unit;

    /** Year of the report. */
    @Parameter(property = "year")
    private @Nullable String year;

    /** Id of the collection, where there are several and more or less than one knows the unit. */
    @Parameter(property = "collection")
    private @Nullable String collection;

    @Override
    Drafted draft(ScaffoldRequest request) throws InvalidInputException, IOException, MojoExecutionException {
        return ReportScaffold.run(
                request, new ReportScaffold.Wanted(collection, unit == null ? "" : unit.strip(), Settings.year(year)));
    }
}
