package org.reportsite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers who has sections of one group. */
final class SharedHeading {

    private final String group;
    private final List<@Nullable String> names = new ArrayList<>();
    private final List<List<Submissions.Row>> rows = new ArrayList<>();
    private String title = "";
    private int newest = Integer.MIN_VALUE;
    private int reports;

    SharedHeading(String group) {
        this.group = group;
    }

    /**
     * A report has it. Reports come unit by unit.
     *
     * @param name the group of units that its unit is in
     */
    void add(@Nullable String name, Submissions.Row unit, int year, String heading) {
        reports++;
        if (year > newest) {
            newest = year;
            title = heading;
        }
        int last = rows.size() - 1;
        if (last < 0 || !Objects.equals(names.get(last), name)) {
            names.add(name);
            rows.add(new ArrayList<>(List.of(unit)));
        } else if (!last(rows.get(last)).unit().id().equals(unit.unit().id())) {
            rows.get(last).add(unit);
        }
    }

    private static Submissions.Row last(List<Submissions.Row> rows) {
        return rows.get(rows.size() - 1);
    }

    String group() {
        return group;
    }

    /** The heading in the newest report. */
    String title() {
        return title;
    }

    int reports() {
        return reports;
    }

    /** The units that have it in one year or more. */
    List<Submissions.Group> units() {
        List<Submissions.Group> units = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            units.add(new Submissions.Group(names.get(i), rows.get(i)));
        }
        return units;
    }
}
