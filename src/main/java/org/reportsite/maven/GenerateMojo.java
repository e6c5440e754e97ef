package org.reportsite.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.reportsite.BuildRequest;
import org.reportsite.BuildResult;
import org.reportsite.CheckRequest;
import org.reportsite.SiteBuild;
import org.reportsite.diagnostic.InvalidInputException;

/**
 * Reads the reports, checks them, and renders the whole site. The site that stands is replaced only if the check passes;
 * the check's files are written in any case.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends ReportMojo {

    /** Folder of the site. Files in it that are not the site's own are left alone. */
    @Parameter(property = "report-site.outputDirectory", defaultValue = "${project.build.directory}/report-site")
    private File outputDirectory;

    @Override
    BuildResult run(CheckRequest request) throws InvalidInputException, IOException {
        return SiteBuild.run(BuildRequest.of(request, outputDirectory.toPath()));
    }
}
