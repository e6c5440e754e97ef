package org.reportsite.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.reportsite.BuildResult;
import org.reportsite.CheckRequest;
import org.reportsite.ReportSelection;
import org.reportsite.diagnostic.InvalidInputException;

/** What the goals that read reports have in common. */
abstract class ReportMojo extends AbstractMojo {

    /** The project's folder: places in findings are relative to it. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    /** The projects of the build. */
    @Parameter(defaultValue = "${reactorProjects}", readonly = true)
    private @Nullable List<MavenProject> projects;

    /** Folder of the reports and their settings. */
    @Parameter(property = "report-site.sourceDirectory", defaultValue = "${project.basedir}/src/reports")
    private File sourceDirectory;

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

    /** What the goal does with the reports. */
    abstract BuildResult run(CheckRequest request) throws InvalidInputException, IOException;

    /** Which reports count. */
    ReportSelection selection() {
        return ReportSelection.ALL;
    }

    /** Whether what is found is accepted for good. */
    boolean writesBaseline() {
        return false;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        BuildLog log = new BuildLog(getLog());
        if (skip) {
            log.say("goal.skipped");
            return;
        }
        if (isModuleWithoutReports()) {
            log.say("goal.no-folder", sourceDirectory.toString());
            return;
        }
        BuildResult result = Failures.told(() -> run(request()));
        log.report(result);
        if (!result.passed()) {
            throw new MojoFailureException(BuildLog.failure(result));
        }
    }

    /** A plugin that a parent gives to all its modules meets some that have no reports; alone, that is a mistake. */
    private boolean isModuleWithoutReports() {
        return projects != null && projects.size() > 1 && !sourceDirectory.exists();
    }

    private CheckRequest request() throws MojoExecutionException {
        return new CheckRequest(
                basedir.toPath(),
                sourceDirectory.toPath(),
                checkDirectory.toPath(),
                Settings.failOn(failOn),
                Settings.date(date),
                Runtime.getRuntime().availableProcessors(),
                selection(),
                writesBaseline(),
                UserLanguage.locale());
    }
}
