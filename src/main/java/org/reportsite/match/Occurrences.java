package org.reportsite.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reportsite.collection.ExpectedSection;
import org.reportsite.report.Section;
import org.reportsite.text.Slugs;

/** Gives the sections of one report, in their order, anchors and what they are compared under. */
final class Occurrences {

    private final Set<String> anchors = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Nothing so far.
     *
     * @param expected the required sections, whose ids no other group has
     */
    Occurrences(List<ExpectedSection> expected) {
        expected.forEach(section -> groups.add(section.id()));
    }

    /** The next section, a required one. The second time a repeatable one is compared with the second of other years. */
    MatchedSection of(Section section, ExpectedSection expected) {
        int occurrence = counts.merge(expected.id(), 1, Integer::sum);
        boolean again = occurrence > 1 && expected.isRepeatable();
        String group = again ? Slugs.unique(expected.id(), groups) : expected.id();
        String anchor = Slugs.unique(expected.id(), anchors);
        return new MatchedSection(section, expected, group, anchor, occurrence > 1 && !again);
    }

    /** The next section, none of the required ones. */
    MatchedSection other(Section section) {
        String heading = HeadingGroup.of(section.title());
        String group = Slugs.unique(heading.isEmpty() ? "section" : heading, groups);
        return new MatchedSection(section, null, group, Slugs.unique(Slugs.of(section.title()), anchors), false);
    }
}
