package org.reportsite.search;

import java.util.List;

/**
 * What a reader can choose from in a collection.
 *
 * @param id its id, empty where it is the whole site
 * @param title its title
 * @param sections those that reports share, in order
 * @param units its units in order
 */
public record SearchedCollection(String id, String title, List<Section> sections, List<Unit> units) {
    public SearchedCollection {
        sections = List.copyOf(sections);
        units = List.copyOf(units);
    }

    /**
     * A section.
     *
     * @param group what it is compared under
     * @param title what it is called
     */
    public record Section(String group, String title) {}

    /**
     * A unit.
     *
     * @param id its id
     * @param name its name
     * @param folder its pages' folder, with a slash at the end
     * @param reports its reports, ascending by year
     */
    public record Unit(String id, String name, String folder, List<Report> reports) {
        public Unit {
            reports = List.copyOf(reports);
        }
    }

    /**
     * A report.
     *
     * @param year its year
     * @param state how it stands with the rules
     * @param edition how final it says it is, empty where it doesn't say
     */
    public record Report(int year, String state, String edition) {}
}
