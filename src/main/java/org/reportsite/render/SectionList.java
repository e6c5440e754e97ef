package org.reportsite.render;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSections;
import org.reportsite.site.SectionOutline;
import org.reportsite.site.Submissions;

/** The sections of a collection that have a page, with links from the page they are listed on. */
final class SectionList {

    /** Where nothing is required there may be hundreds; those that most reports have are listed first. */
    private static final int SHOWN = 12;

    private final Scope scope;
    private final List<SectionOutline> sections;
    private final String page;

    SectionList(Scope scope, Submissions submissions, String page) {
        this.scope = scope;
        this.sections = new CollectionSections(scope.config(), submissions).all();
        this.page = page;
    }

    View view() {
        boolean required = !scope.config().expectedSections().isEmpty();
        Set<SectionOutline> first = new HashSet<>(
                required
                        ? sections
                        : sections.stream()
                                .sorted(Comparator.comparingInt(SectionOutline::reports)
                                        .reversed())
                                .limit(SHOWN)
                                .toList());
        return new View(
                sections.stream().filter(first::contains).map(this::item).toList(),
                sections.stream()
                        .filter(s -> !first.contains(s))
                        .map(this::item)
                        .toList());
    }

    private Item item(SectionOutline section) {
        return new Item(
                section.title(),
                Addresses.relative(page, scope.addresses().section(section.group())),
                section.reports());
    }

    /**
     * What the template shows.
     *
     * @param others those that fewer reports have
     */
    record View(List<Item> first, List<Item> others) {}

    /** A section. */
    record Item(String title, String href, int reports) {}
}
