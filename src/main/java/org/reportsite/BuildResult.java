package org.reportsite;

import java.util.List;
import java.util.Locale;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Problem;

/**
 * What came of a build.
 *
 * @param locale language of the log
 * @param reports how many reports have a page
 * @param drafts how many drafts were left out
 * @param notices settings that have no effect in this version
 * @param findings every finding with the language of its collection, by collection and place
 * @param published whether the site was put in place; false where findings fail the build
 */
public record BuildResult(
        Locale locale,
        int reports,
        int drafts,
        List<Problem> notices,
        List<LocalizedFinding> findings,
        boolean published) {

    public BuildResult {
        notices = List.copyOf(notices);
        findings = List.copyOf(findings);
    }

    /** A finding and the language in which its author reads it. */
    public record LocalizedFinding(Finding finding, Locale locale) {}
}
