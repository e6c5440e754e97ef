package org.reportsite.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.report.InlineWaiver;

/**
 * A finding as a page shows it.
 *
 * @param severity style class
 * @param severityText the severity's name
 * @param hint what to do, empty where the next one says it too
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

    /** The terms of a waiver; null for those that it does not name. */
    record WaiverView(
            String reason,
            @Nullable String owner,
            @Nullable String expires,
            @Nullable String expiresIso) {}

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
                source == null ? "" : InlineWaiver.without(source).strip(),
                waiver(finding, texts));
    }

    /** Findings one below the other: what two of one place say to do stands under the second alone. */
    static List<FindingView> all(Stream<Finding> findings, Texts texts) {
        List<FindingView> views =
                new ArrayList<>(findings.map(finding -> of(finding, texts)).toList());
        for (int i = 0; i + 1 < views.size(); i++) {
            FindingView next = views.get(i + 1);
            FindingView view = views.get(i);
            if (view.place.equals(next.place) && view.hint.equals(next.hint) && view.waiver == null) {
                views.set(i, view.withoutHint());
            }
        }
        return List.copyOf(views);
    }

    private FindingView withoutHint() {
        return new FindingView(rule, severity, severityText, message, "", place, line, source, waiver);
    }

    private static @Nullable WaiverView waiver(Finding finding, Texts texts) {
        var terms = finding.waived();
        if (terms == null) {
            return null;
        }
        LocalDate expires = terms.expires();
        return new WaiverView(
                terms.reason(),
                terms.owner(),
                expires == null ? null : texts.date(expires),
                expires == null ? null : expires.toString());
    }
}
