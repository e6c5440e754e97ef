package org.reportsite.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reportsite.BuildRequest;
import org.reportsite.BuildResult;
import org.reportsite.FileNames;
import org.reportsite.SiteBuild;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Messages;

/**
 * Reads the reports, checks them, and renders the whole site. The site that stands is replaced only if the check passes;
 * the check's files are written in any case.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The project's folder: places in findings are relative to it. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    /** Folder of the reports and their settings. */
    @Parameter(property = "report-site.sourceDirectory", defaultValue = "${project.basedir}/src/reports")
    private File sourceDirectory;

    /** Folder of the site. Files in it that are not the site's own are left alone. */
    @Parameter(property = "report-site.outputDirectory", defaultValue = "${project.build.directory}/report-site")
    private File outputDirectory;

    /** Folder of the check's files, such as check.json. */
    @Parameter(property = "report-site.checkDirectory", defaultValue = "${project.build.directory}/report-site-check")
    private File checkDirectory;

    /** From which weight on findings fail the build: error, warning or never. */
    @Parameter(property = "report-site.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The day of the build, such as 2025-03-01: decides which waivers still hold and which reports are due. Default: the day of
     * project.build.outputTimestamp, else today in UTC.
     */
    @Parameter(property = "report-site.date", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String date;

    /** Does nothing. */
    @Parameter(property = "report-site.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        BuildLog log = new BuildLog(getLog());
        if (skip) {
            log.skipped();
            return;
        }
        BuildResult result = run();
        log.report(result);
        if (!result.published()) {
            throw new MojoFailureException(BuildLog.failure(result));
        }
    }

    private BuildRequest request() throws MojoExecutionException {
        return new BuildRequest(
                basedir.toPath(),
                sourceDirectory.toPath(),
                outputDirectory.toPath(),
                checkDirectory.toPath(),
                Settings.failOn(failOn),
                Settings.date(date),
                Runtime.getRuntime().availableProcessors());
    }

    private BuildResult run() throws MojoExecutionException {
        try {
            return SiteBuild.run(request());
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(BuildLog.invalid(FileNames.unusable(e)));
        } catch (InvalidInputException e) {
            throw new MojoExecutionException(BuildLog.invalid(e));
        } catch (IOException e) {
            String message = Messages.of(Locale.ENGLISH).text("goal.disk", String.valueOf(e.getMessage()));
            throw new MojoExecutionException(message, e);
        }
    }
}
