package org.reportsite.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.report.Section;

/**
 * A section and the required section that it is.
 *
 * @param section the section
 * @param expected the required section, null where it is none of them
 * @param group what it is compared under: the required section's id, else the normalised heading
 * @param anchor its anchor on the report's page, unique there
 * @param duplicate whether an earlier section of the report is the same required section
 */
public record MatchedSection(
        Section section, @Nullable ExpectedSection expected, String group, String anchor, boolean duplicate) {

    /** The required section's id, null where it is none of them. */
    public @Nullable String id() {
        return expected == null ? null : expected.id();
    }

    /** What it is for, null where nothing says so. */
    public ExpectedSection.@Nullable Role role() {
        return expected == null ? null : expected.role();
    }

    /** Text that every report has here, not its writer's. */
    public List<String> boilerplate() {
        return expected == null ? List.of() : expected.boilerplate();
    }

    /** Anchor of a point, from 0. The double hyphen keeps it apart from every slug. */
    public String pointAnchor(int index) {
        return anchor + "--" + (index + 1);
    }
}
