package org.reportsite.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportsite.reuse.Passage;
import org.reportsite.reuse.SharedCount;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionReuse;
import org.reportsite.site.CollectionReuse.Shares;
import org.reportsite.site.CollectionReuse.UnitPair;
import org.reportsite.site.ReportSummary;
import org.reportsite.site.ReportSummary.SectionSummary;
import org.reportsite.site.UnitOutline;

/** The text that a collection's reports share: which reports, which units, and the passages side by side. */
final class ReusePage {

    private static final int MOST_REPORTS = 30;
    private static final int MOST_UNITS = 24;
    private static final int MOST_PAIRS = 60;
    private static final int MOST_PASSAGES = 20;
    private static final int OPEN_PAIRS = 3;

    private final Scope scope;
    private final CollectionReuse reuse;
    private final String path;

    ReusePage(Scope scope, CollectionReuse reuse) {
        this.scope = scope;
        this.reuse = reuse;
        this.path = scope.addresses().reuse();
    }

    Page page() {
        String title = scope.texts().text("reuse.title");
        return scope.pages().page(path, Template.REUSE, title, scope.crumbs(), title, view());
    }

    private View view() {
        List<Unit> units = units();
        List<CollectionReuse.Pair> pairs =
                reuse.pairs().stream().limit(MOST_PAIRS).toList();
        List<PairView> shown = new ArrayList<>();
        for (CollectionReuse.Pair pair : pairs) {
            shown.add(pair(pair, shown.size() < OPEN_PAIRS));
        }
        return new View(
                reports(),
                units,
                shown,
                reuse.pairs().size() - pairs.size() + reuse.otherPairs(),
                Addresses.relative(path, scope.addresses().reuseJson()));
    }

    /** The reports that share most of their text. */
    private List<ReportView> reports() {
        return reuse.reports().values().stream()
                .flatMap(years -> years.values().stream())
                .filter(shares -> shares.inLast().copied() + shares.elsewhere().copied() > 0)
                .sorted(Comparator.comparingDouble(ReusePage::share)
                        .reversed()
                        .thenComparing(shares -> shares.report().unit())
                        .thenComparing(shares -> shares.report().year()))
                .limit(MOST_REPORTS)
                .map(shares ->
                        new ReportView(scope.reportLink(path, shares.report()), ReuseView.of(scope, path, shares)))
                .toList();
    }

    private static double share(Shares shares) {
        return Math.max(shares.inLast().share(), shares.elsewhere().share());
    }

    /** The units that share most with one another, in the collection's order. */
    private List<Unit> units() {
        Set<String> most = new LinkedHashSet<>();
        Map<List<String>, Integer> sentences = new HashMap<>();
        for (UnitPair pair : reuse.units()) {
            Stream.of(pair.one(), pair.other())
                    .filter(unit -> most.size() < MOST_UNITS)
                    .forEach(most::add);
            sentences.put(List.of(pair.one(), pair.other()), pair.sentences());
            sentences.put(List.of(pair.other(), pair.one()), pair.sentences());
        }
        List<UnitOutline> shown = scope.outline().units().stream()
                .filter(unit -> most.contains(unit.id()))
                .toList();
        return shown.stream()
                .map(unit -> new Unit(
                        unit.name(),
                        Addresses.relative(path, scope.addresses().unit(unit.id())),
                        shown.stream()
                                .map(other -> new Cell(
                                        other.equals(unit), sentences.getOrDefault(List.of(unit.id(), other.id()), 0)))
                                .toList()))
                .toList();
    }

    private PairView pair(CollectionReuse.Pair pair, boolean open) {
        List<PassageView> passages = pair.passages().stream()
                .limit(MOST_PASSAGES)
                .map(passage -> new PassageView(
                        kind(passage), side(pair.from(), passage.from()), side(pair.to(), passage.to())))
                .toList();
        return new PairView(
                scope.reportLink(path, pair.from()),
                scope.reportLink(path, pair.to()),
                pair.inFrom(),
                pair.inTo(),
                open,
                passages,
                pair.passages().size() - passages.size());
    }

    private String kind(Passage passage) {
        return switch (passage.kind()) {
            case VERBATIM -> scope.texts().text("reuse.kind.verbatim");
            case NUMBERS -> scope.texts().text("reuse.kind.numbers");
            case NEAR -> scope.texts().text("reuse.kind.near");
        };
    }

    private SideView side(ReportSummary report, Passage.Side side) {
        return new SideView(section(report, side), side.before(), side.text(), side.after());
    }

    private @Nullable Link section(ReportSummary report, Passage.Side side) {
        if (side.section() == Passage.Side.NO_SECTION) {
            return null;
        }
        SectionSummary section = report.sections().get(side.section());
        String page = scope.addresses().report(report.unit(), report.year());
        return new Link(section.title(), Addresses.relative(path, page, section.anchor()));
    }

    /**
     * What the template shows.
     *
     * @param more how many pairs more there are
     * @param json link to the data
     */
    record View(List<ReportView> reports, List<Unit> units, List<PairView> pairs, int more, String json) {}

    /** A report and how much of it stands in others. */
    record ReportView(Link report, ReuseView shares) {}

    /** A unit and how many sentences it shares with each of the units. */
    record Unit(String name, String href, List<Cell> cells) {}

    /** How many sentences; the unit itself is left out. */
    record Cell(boolean self, int sentences) {}

    /**
     * Two reports.
     *
     * @param more how many passages more they share
     */
    record PairView(
            Link from,
            Link to,
            SharedCount inFrom,
            SharedCount inTo,
            boolean open,
            List<PassageView> passages,
            int more) {}

    /** A passage as it stands in both. */
    record PassageView(String kindText, SideView from, SideView to) {}

    /** A passage in one report, with what stands around it; the section is null for opening and closing. */
    record SideView(@Nullable Link section, String before, String text, String after) {}
}
