package org.reportsite.render;

import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;

/**
 * A finding as a page shows it.
 *
 * @param severity style class
 * @param severityText the severity's name
 * @param place file, line and column
 * @param line its line
 * @param source the line as written, empty where there is none
 * @param waiver the terms on which it is accepted, null where it stands
 */
record FindingView(
        String rule,
        String severity,
        String severityText,
        String message,
        String hint,
        String place,
        String line,
        String source,
        @Nullable WaiverView waiver) {

    /** The terms of a waiver. */
    record WaiverView(String reason, String owner, String expires, String expiresIso) {}

    static FindingView of(Finding finding, Texts texts) {
        Location location = finding.problem().location();
        String source = finding.problem().sourceLine();
        return new FindingView(
                finding.rule(),
                finding.severity().id(),
                texts.text("severity." + finding.severity().id()),
                texts.findings().text(finding.problem().message()),
                texts.findings().text(finding.problem().hint()),
                location.toString(),
                String.valueOf(location.line()),
                source == null ? "" : source.strip(),
                waiver(finding, texts));
    }

    private static @Nullable WaiverView waiver(Finding finding, Texts texts) {
        var terms = finding.waived();
        return terms == null
                ? null
                : new WaiverView(
                        terms.reason(),
                        terms.owner(),
                        texts.date(terms.expires()),
                        terms.expires().toString());
    }
}
