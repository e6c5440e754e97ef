package org.reportsite.maven;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.reportsite.CollectionInit;
import org.reportsite.Drafted;
import org.reportsite.ScaffoldRequest;
import org.reportsite.diagnostic.InvalidInputException;

/**
 * Writes collection.yml: derived from the reports in the source directory, with what it was derived from in comments;
 * where there are no reports, a starter and a first report. Nothing that is there is overwritten.
 */
@Mojo(name = "init", threadSafe = true)
public final class InitMojo extends ScaffoldMojo {

    private static final List<String> LOCALES = List.of("zh-CN", "zh-TW", "en");

    /** Language of the file: zh-CN, zh-TW or en. Default: that of the reports, Chinese where there are none. */
    @Parameter(property = "locale")
    private @Nullable String locale;

    @Override
    Drafted draft(ScaffoldRequest request) throws InvalidInputException, IOException {
        return CollectionInit.run(request);
    }

    @Override
    @Nullable
    Locale language() throws MojoExecutionException {
        if (locale != null && !LOCALES.contains(locale)) {
            throw Settings.invalid("goal.locale", locale);
        }
        return locale == null ? null : Locale.forLanguageTag(locale);
    }
}
