package org.reportsite.plan;

import org.reportsite.match.MatchedSection;

/**
 * Something that a report plans: a point of its plan, a part of a long point, or a sentence where there are no points.
 *
 * @param label the point's label as printed, empty where it has none
 * @param lead what it is about, as messages name it: the point's lead, else its first sentence
 * @param text all of it, without the label
 * @param section the section it stands in
 * @param point number of its point, from 0; {@link Place#NO_POINT} for a sentence
 */
public record Planned(String label, String lead, String text, MatchedSection section, int point) {

    /** Its anchor on the report's page. */
    public String anchor() {
        return point == Place.NO_POINT ? section.anchor() : section.pointAnchor(point);
    }
}
