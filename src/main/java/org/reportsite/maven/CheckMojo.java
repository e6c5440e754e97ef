package org.reportsite.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reportsite.BuildResult;
import org.reportsite.CheckRequest;
import org.reportsite.ReportSelection;
import org.reportsite.SiteCheck;
import org.reportsite.diagnostic.InvalidInputException;

/** Reads the reports and checks them, and writes the check's files; no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ReportMojo {

    /**
     * Only the findings about these reports are told: a pattern of paths inside the source directory, such as
     * <code>2024/**</code>. Default: all reports.
     */
    @Parameter(property = "report-site.reports")
    private @Nullable String reports;

    @Override
    BuildResult run(CheckRequest request) throws InvalidInputException, IOException {
        return SiteCheck.run(request);
    }

    @Override
    ReportSelection selection() {
        return reports == null ? ReportSelection.ALL : new ReportSelection(reports.strip());
    }
}
