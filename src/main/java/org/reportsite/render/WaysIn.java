package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportsite.site.Addresses;
import org.reportsite.site.Submissions;

/** The ways from the home page into a collection where that has a page of its own: its units, years and sections. */
final class WaysIn {

    /** Of more units, years or sections the collection's own page has the list, with a field to find them by. */
    private static final int MOST = 24;

    private final Scope scope;
    private final Submissions submissions;
    private final SectionList.View sections;
    private final Texts texts;
    private final String page;

    WaysIn(Scope scope, Submissions submissions, SectionList.View sections, Texts texts, String page) {
        this.scope = scope;
        this.submissions = submissions;
        this.sections = sections;
        this.texts = texts;
        this.page = page;
    }

    /** The ways that there are. */
    List<Way> all() {
        List<Way> ways = new ArrayList<>();
        if (!submissions.groups().isEmpty()) {
            ways.add(units());
        }
        if (!submissions.years().isEmpty()) {
            ways.add(years());
        }
        if (!sections.first().isEmpty()) {
            ways.add(sections());
        }
        return ways;
    }

    private Way units() {
        int count = submissions.groups().stream()
                .mapToInt(group -> group.rows().size())
                .sum();
        boolean few = count <= MOST;
        return new Way(
                texts.text("figure.units"),
                few ? submissions.groups().stream().map(this::group).toList() : List.of(),
                new Link(
                        few ? texts.text("way.matrix") : texts.text("way.units", count),
                        Addresses.relative(page, matrix(), MatrixPage.MATRIX_ANCHOR)));
    }

    private Group group(Submissions.Group group) {
        return new Group(
                group.name() == null && submissions.groups().size() > 1 ? texts.text("matrix.others") : group.name(),
                group.rows().stream()
                        .map(row -> new Link(
                                row.unit().name(),
                                Addresses.relative(
                                        page, scope.addresses().unit(row.unit().id()))))
                        .toList());
    }

    private Way years() {
        List<Link> links = submissions.years().stream()
                .limit(MOST)
                .map(year -> new Link(
                        String.valueOf(year),
                        Addresses.relative(page, scope.addresses().year(year))))
                .toList();
        boolean some = submissions.years().size() > links.size();
        return new Way(
                texts.text("figure.years"),
                List.of(new Group(null, links)),
                some
                        ? new Link(
                                texts.text("way.years", submissions.years().size()), Addresses.relative(page, matrix()))
                        : null);
    }

    private Way sections() {
        List<Link> links = sections.first().stream()
                .limit(MOST)
                .map(section -> new Link(section.title(), section.href()))
                .toList();
        int count = sections.first().size() + sections.others().size();
        return new Way(
                texts.text("compare.sections"),
                List.of(new Group(null, links)),
                count > links.size()
                        ? new Link(
                                texts.text("way.sections"),
                                Addresses.relative(page, matrix(), Overview.SECTIONS_ANCHOR))
                        : null);
    }

    private String matrix() {
        return scope.addresses().matrix();
    }

    /**
     * What a reader may begin with.
     *
     * @param all where the whole list is, null where it is here
     */
    record Way(String name, List<Group> groups, @Nullable Link all) {}

    /**
     * Links that belong together.
     *
     * @param name null for none
     */
    record Group(@Nullable String name, List<Link> links) {}
}
