package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.figure.FigureMoves;
import org.reportsite.figure.FigureSeries;
import org.reportsite.reuse.SharedCount;
import org.reportsite.site.Addresses;
import org.reportsite.site.ChangeCount;
import org.reportsite.site.CollectionReuse;
import org.reportsite.site.ReportChange;
import org.reportsite.site.Submissions;
import org.reportsite.site.UnitOutline;
import org.reportsite.site.YearChanges;
import org.reportsite.site.YearChanges.Compared;

/**
 * What changed in one year in all units: who is new and who is missing, how much each report took from the one before,
 * which sections came and went, which figures moved. A line a unit, with nothing in it that grows with the reports.
 */
final class ChangesPage {

    /** With more units names are to be found by typing. */
    private static final int FEW_UNITS = 12;

    private final Scope scope;
    private final YearChanges changes;
    private final CollectionReuse reuse;
    private final ChangedFigures figures;
    private final StepWords words;
    private final String path;

    ChangesPage(Scope scope, YearChanges changes, CollectionReuse reuse, List<FigureSeries> figures) {
        this.scope = scope;
        this.changes = changes;
        this.reuse = reuse;
        this.path = scope.addresses().changes(changes.year());
        this.figures = new ChangedFigures(scope, path, FigureMoves.between(changes.before(), changes.year(), figures));
        this.words = new StepWords(scope.texts());
    }

    Page page() {
        String name = scope.texts().text("changes.link", String.valueOf(changes.year()));
        String title = scope.texts().text("changes.title", name, scope.config().title());
        return scope.pages().page(path, Template.CHANGES, title, scope.crumbs(), name, view(title));
    }

    private View view(String title) {
        return new View(
                title,
                String.valueOf(changes.year()),
                String.valueOf(changes.before()),
                changes.compared().size() + changes.first().size(),
                changes.compared().size(),
                years(),
                Addresses.relative(path, scope.addresses().year(changes.year())),
                changes.leastChanged().stream().map(this::ranked).toList(),
                changes.mostChanged().stream().map(this::ranked).toList(),
                changes.first().stream()
                        .map(report -> new Link(
                                report.unitName(),
                                Addresses.relative(path, scope.addresses().report(report.unit(), report.year()))))
                        .toList(),
                changes.missing().stream().map(this::missing).toList(),
                changes.ended().stream().map(this::unitLink).toList(),
                groups(),
                changes.compared().size() > FEW_UNITS,
                ComparePage.Sample.all(scope.texts()),
                words.requirements(scope.config().expectedSections(), changes.before(), changes.year()),
                sections(),
                figures.shown(),
                figures.more(),
                Addresses.relative(path, scope.addresses().reuse()));
    }

    private List<YearPage.YearLink> years() {
        return Submissions.newestFirst(YearChanges.years(scope.outline())).stream()
                .map(year -> new YearPage.YearLink(
                        String.valueOf(year),
                        Addresses.relative(path, scope.addresses().changes(year)),
                        year == changes.year()))
                .toList();
    }

    private Ranked ranked(Compared compared) {
        return new Ranked(compareLink(compared), kept(compared.change()));
    }

    private Missing missing(Submissions.Cell cell) {
        return new Missing(unitLink(cell.unit()), StateView.of(cell.state(), scope.texts()));
    }

    private Link unitLink(UnitOutline unit) {
        return new Link(unit.name(), Addresses.relative(path, scope.addresses().unit(unit.id())));
    }

    private Link compareLink(Compared compared) {
        return new Link(
                compared.report().unitName(),
                Addresses.relative(
                        path, scope.addresses().compare(compared.unit().id())));
    }

    private String kept(ReportChange change) {
        Double share = change.keptShare();
        return share == null
                ? scope.texts().text("compare.kept.nothing", String.valueOf(change.from()))
                : scope.texts().text("changes.percent", (int) (100 * share));
    }

    private List<Group> groups() {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Compared compared : changes.compared()) {
            String group = compared.group();
            groups.computeIfAbsent(group == null ? "" : group, g -> new ArrayList<>())
                    .add(row(compared));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private Row row(Compared compared) {
        ReportChange change = compared.change();
        return new Row(
                compareLink(compared),
                Scope.otherNames(compared.report().unitName(), compared.unit().id()),
                StateView.edition(compared.report(), scope.texts()),
                change.from() == changes.before() ? "" : String.valueOf(change.from()),
                kept(change),
                Strip.ofPieces(change.strip()),
                change.sentences(),
                points(change.points()),
                reuse.of(compared.unit().id(), changes.year()).map(this::copied).orElse(Copied.NONE));
    }

    /** How many points came, went and changed; kinds without any are left out. */
    private String points(ChangeCount count) {
        List<String> points = new ArrayList<>();
        add(points, "changes.points.added", count.added());
        add(points, "changes.points.removed", count.removed());
        add(points, "changes.points.edited", count.edited());
        add(points, "changes.points.moved", count.moved());
        return String.join(scope.texts().text("list.separator"), points);
    }

    private void add(List<String> points, String key, long count) {
        if (count > 0) {
            points.add(scope.texts().text(key, count));
        }
    }

    private Copied copied(CollectionReuse.Shares shares) {
        return new Copied(
                percent(shares.inLast()),
                percent(shares.elsewhere()),
                shares.elsewhere().copied() == 0 ? null : ReuseView.link(scope, path, shares.most()));
    }

    private String percent(SharedCount count) {
        return count.copied() == 0 ? "" : scope.texts().text("changes.percent", ReuseView.percent(count));
    }

    private List<Sections> sections() {
        return changes.compared().stream()
                .filter(compared -> !compared.change().sections().isEmpty())
                .map(compared -> new Sections(
                        compareLink(compared),
                        compared.change().sections().stream()
                                .map(words::section)
                                .toList(),
                        compared.change().otherSections()))
                .toList();
    }

    /**
     * What the template shows.
     *
     * @param before the collection's year before
     * @param reports how many reports there are
     * @param compared how many of them have one before
     * @param yearHref the year's reports
     * @param large whether there are enough units to search among
     * @param samples what strips are made of
     * @param requirements which sections became required, or are no longer, in words
     * @param moreFigures how many figures moved less than those shown
     */
    record View(
            String title,
            String year,
            String before,
            int reports,
            int compared,
            List<YearPage.YearLink> years,
            String yearHref,
            List<Ranked> least,
            List<Ranked> most,
            List<Link> first,
            List<Missing> missing,
            List<Link> ended,
            List<Group> groups,
            boolean large,
            List<ComparePage.Sample> samples,
            List<String> requirements,
            List<Sections> sections,
            List<ChangedFigures.Row> figures,
            int moreFigures,
            String reuseHref) {}

    /** A unit and how much its report kept of the one before. */
    record Ranked(Link unit, String kept) {}

    /** A unit without a report of the year. */
    record Missing(Link unit, StateView state) {}

    /** Units listed together; the name is empty for those of no group. */
    record Group(String name, List<Row> rows) {}

    /**
     * A unit's report against the one before.
     *
     * @param otherNames what else the unit is looked for by, null for nothing
     * @param edition how final its report is, null where that is not said
     * @param since the year of the one before where that is not the collection's year before, else empty
     * @param kept how much of the text before it kept
     * @param strip what became of its own text
     * @param count how many sentences were kept, edited and so on
     * @param points how many points came, went and changed, in words
     */
    record Row(
            Link unit,
            @Nullable String otherNames,
            @Nullable StateView edition,
            String since,
            String kept,
            SafeString strip,
            ChangeCount count,
            String points,
            Copied copied) {}

    /**
     * How much of a report's sentences stands in others.
     *
     * @param last in the unit's report before, empty for nothing
     * @param elsewhere in other units' reports, empty for nothing
     * @param most that of these which has most, null for none
     */
    record Copied(String last, String elsewhere, @Nullable Link most) {
        private static final Copied NONE = new Copied("", "", null);
    }

    /** A unit's sections that came, went or changed their titles, in words, and how many more there are. */
    record Sections(Link unit, List<String> changes, int more) {}
}
