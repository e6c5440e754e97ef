package org.reportsite.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reportsite.Drafted;
import org.reportsite.ScaffoldRequest;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;

/** What the goals that draft files have in common. */
abstract class ScaffoldMojo extends AbstractMojo {

    /** The project's folder: places in messages are relative to it. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    /** Folder of the reports and their settings. */
    @Parameter(property = "report-site.sourceDirectory", defaultValue = "${project.basedir}/src/reports")
    private File sourceDirectory;

    /** The day of the build, such as 2025-03-01. Default: the day of project.build.outputTimestamp, else today in UTC. */
    @Parameter(property = "report-site.date", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String date;

    abstract Drafted draft(ScaffoldRequest request) throws InvalidInputException, IOException, MojoExecutionException;

    /** The language to draft in, null for that of the reports. */
    @Nullable
    Locale language() throws MojoExecutionException {
        return null;
    }

    @Override
    public final void execute() throws MojoExecutionException {
        Drafted drafted = Failures.told(() -> draft(request()));
        tell(drafted, Messages.of(drafted.locale()));
    }

    private ScaffoldRequest request() throws MojoExecutionException {
        return new ScaffoldRequest(
                basedir.toPath(),
                sourceDirectory.toPath().toAbsolutePath().normalize(),
                Settings.date(date),
                language(),
                Runtime.getRuntime().availableProcessors());
    }

    private void tell(Drafted drafted, Messages texts) {
        for (Path file : drafted.files()) {
            getLog().info(
                            drafted.reports() == 0
                                    ? texts.text("goal.drafted", file.toString())
                                    : texts.text("goal.drafted-from", drafted.reports(), file.toString()));
        }
        drafted.doubts().forEach(doubt -> getLog().warn(texts.text(doubt)));
        getLog().info(texts.text("goal.drafted.hint"));
    }
}
