package org.reportsite.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.RuleTexts;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.site.Addresses;
import org.reportsite.site.CollectionSummary;
import org.reportsite.site.FindingCount;
import org.reportsite.site.FindingGroups;

/** Findings and waivers of all collections. */
final class ChecksPage {

    private final PageMaker pages;
    private static final String RULE_ANCHOR = "_rule-";

    private final List<CollectionFindings> collections;
    private final RuleTexts ruleTexts;

    ChecksPage(PageMaker pages, List<CollectionFindings> collections) {
        this.pages = pages;
        this.collections = List.copyOf(collections);
        this.ruleTexts = RuleTexts.of(pages.texts().locale());
    }

    /** A collection and what was found in it. */
    record CollectionFindings(Scope scope, FindingGroups groups) {
        static CollectionFindings of(Scope scope, CollectionSummary collection) {
            return new CollectionFindings(scope, FindingGroups.of(collection));
        }
    }

    /** Anchor of a collection's findings. */
    static String collectionAnchor(CollectionConfig collection) {
        return "_c" + (collection.id().isEmpty() ? "" : "-" + collection.id());
    }

    Page page() {
        Texts texts = pages.texts();
        String title = texts.text("checks.title");
        return pages.page(Addresses.CHECKS, Template.CHECKS, title, List.of(), title, view());
    }

    private View view() {
        Map<String, FindingCount> rules = new TreeMap<>();
        collections.forEach(
                c -> c.groups().byRule().forEach((rule, count) -> rules.merge(rule, count, FindingCount::plus)));
        FindingCount total = rules.values().stream().reduce(FindingCount.NONE, FindingCount::plus);
        return new View(
                total,
                rules.entrySet().stream()
                        .map(e -> rule(e.getKey(), e.getValue()))
                        .toList(),
                collections.stream().map(this::collection).toList());
    }

    private RuleView rule(String rule, FindingCount count) {
        return new RuleView(rule, RULE_ANCHOR + rule, count, ruleTexts.of(rule));
    }

    private CollectionView collection(CollectionFindings findings) {
        Scope scope = findings.scope();
        return new CollectionView(
                collectionAnchor(scope.config()),
                scope.config().title(),
                scope.texts().locale().equals(pages.texts().locale())
                        ? null
                        : scope.texts().lang(),
                Addresses.relative(Addresses.CHECKS, scope.addresses().matrix()),
                findings.groups().standing().stream().map(g -> group(scope, g)).toList(),
                findings.groups().waived().stream().map(g -> group(scope, g)).toList(),
                findings.groups().accepted().stream().map(g -> group(scope, g)).toList());
    }

    private GroupView group(Scope scope, FindingGroups.Group group) {
        return new GroupView(
                group.report() == null ? null : scope.reportLink(Addresses.CHECKS, group.report()),
                FindingView.all(group.findings().stream(), scope.texts()));
    }

    /** What the template shows. */
    record View(FindingCount total, List<RuleView> rules, List<CollectionView> collections) {}

    /**
     * A rule and how often it found something.
     *
     * @param anchor where its text stands
     */
    record RuleView(String rule, String anchor, FindingCount count, RuleTexts.RuleText text) {}

    /**
     * A collection.
     *
     * @param lang its language where it is not the page's, else null
     */
    record CollectionView(
            String anchor,
            String title,
            @Nullable String lang,
            String href,
            List<GroupView> standing,
            List<GroupView> waived,
            List<GroupView> accepted) {}

    /**
     * Findings about one report.
     *
     * @param report null for files that have no page
     */
    record GroupView(@Nullable Link report, List<FindingView> findings) {}
}
