package org.reportsite.compare;

import java.util.List;

/**
 * A unit's reports compared, section by section.
 *
 * @param unit the unit's id
 * @param years the years it has, ascending
 * @param steps one for each two consecutive years, ascending
 * @param sections the required sections in their order, then the others in the order of their first appearance
 */
public record UnitComparison(String unit, List<Integer> years, List<Step> steps, List<SectionComparison> sections) {
    public UnitComparison {
        years = List.copyOf(years);
        steps = List.copyOf(steps);
        sections = List.copyOf(sections);
    }
}
