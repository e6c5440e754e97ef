package org.reportsite.collection;

import java.util.List;

/** Every rule that a configuration may name, those that aren't built yet included. */
final class RuleIds {

    private static final List<String> ALL = List.of(
            "section-missing",
            "section-duplicate",
            "opening-missing",
            "closing-missing",
            "points-too-few",
            "section-empty",
            "front-matter-invalid",
            "year-unknown",
            "unit-unknown",
            "year-mismatch",
            "report-duplicate",
            "report-empty",
            "report-unreadable",
            "encoding",
            "placeholder",
            "image-missing",
            "personal-data",
            "classification",
            "bidi-control",
            "limit-exceeded",
            "waiver-expired",
            "section-order",
            "section-unknown",
            "section-too-short",
            "section-too-long",
            "points-too-many",
            "numbering-gap",
            "heading-skip",
            "report-missing",
            "report-late",
            "advertisement",
            "link-broken",
            "copied-from-last-year",
            "copied-from-other-unit",
            "stale-identity",
            "figure-unchanged",
            "plan-not-followed");

    private RuleIds() {}

    /** The ids, those of the heaviest rules first. */
    static List<String> all() {
        return ALL;
    }
}
