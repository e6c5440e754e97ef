package org.reportsite.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportsite.check.Excerpt;
import org.reportsite.match.MatchedSection;
import org.reportsite.plan.Answer;
import org.reportsite.plan.Place;
import org.reportsite.plan.PlanItem;
import org.reportsite.plan.PlanResult;
import org.reportsite.plan.PlanState;
import org.reportsite.plan.Planned;
import org.reportsite.plan.UnitPlans;
import org.reportsite.report.Marker;
import org.reportsite.report.Point;
import org.reportsite.site.Addresses;
import org.reportsite.site.UnitOutline;

/** What became of a unit's plans: each item of a year's plan beside the passages of the next report that answer it. */
final class PlanPage {

    /** In Chinese characters; other texts may have twice as many letters. */
    private static final int LONGEST_ITEM = 240;

    private static final int LONGEST_ANSWER = 200;
    private static final int LONGEST_NAME = 40;

    private final UnitScope unit;
    private final Scope scope;
    private final String path;

    PlanPage(UnitScope unit, String path) {
        this.unit = unit;
        this.scope = unit.scope();
        this.path = path;
    }

    Page page() {
        List<Year> years = unit.plans().on(path).stream().map(this::year).toList();
        boolean isWhole = path.equals(scope.addresses().plan(unit.outline().id()));
        String here = isWhole
                ? text("plan.here")
                : text(
                        "plan.here.year",
                        String.valueOf(unit.plans().on(path).get(0).year()));
        String title = text("plan.title", unit.outline().name(), here);
        return scope.pages()
                .page(path, Template.PLAN, title, scope.crumbs(unit.outline()), here, new View(title, others(), years));
    }

    private List<YearPage.YearLink> others() {
        return unit.plans().years().stream()
                .map(year -> new YearPage.YearLink(
                        isOwn(year)
                                ? String.valueOf(year.year())
                                : text("report.name", reporter(year).name(), String.valueOf(year.year())),
                        Addresses.relative(path, unit.plans().pages().getOrDefault(year.year(), path), anchor(year)),
                        false))
                .toList();
    }

    private String anchor(UnitPlans.Year year) {
        return unit.plans().anchor(year);
    }

    private boolean isOwn(UnitPlans.Year year) {
        return year.unit().equals(unit.outline().id());
    }

    /** The unit whose report tells: itself, or one that was made from it. */
    private UnitOutline reporter(UnitPlans.Year year) {
        return scope.outline().units().stream()
                .filter(other -> other.id().equals(year.unit()))
                .findFirst()
                .orElse(unit.outline());
    }

    private Link told(UnitPlans.Year year) {
        Link link = scope.reportLink(path, reporter(year), year.year());
        return isOwn(year) ? link : new Link(text("report.name", reporter(year).name(), link.text()), link.href());
    }

    private Year year(UnitPlans.Year year) {
        PlanResult result = year.result();
        List<Item> items = new ArrayList<>();
        if (result != null) {
            for (PlanItem item : result.items()) {
                items.add(item(item, year, items.size() + 1));
            }
        }
        return new Year(
                anchor(year),
                scope.reportLink(path, unit.outline(), year.before()),
                told(year),
                isOwn(year) ? null : carriedOn(year),
                summary(year),
                items.stream()
                        .filter(item -> item.state().equals(PlanState.NOT_MENTIONED.id()))
                        .toList(),
                items);
    }

    private Link carriedOn(UnitPlans.Year year) {
        UnitOutline successor = reporter(year);
        return new Link(
                successor.name(), Addresses.relative(path, scope.addresses().unit(successor.id())));
    }

    private String summary(UnitPlans.Year year) {
        PlanResult result = year.result();
        String before = String.valueOf(year.before());
        if (!year.isConsecutive()) {
            return text("plan.gap", before, String.valueOf(year.year()));
        }
        if (result == null) {
            return text("plan.none", before);
        }
        List<String> counts = new ArrayList<>();
        for (PlanState state : PlanState.values()) {
            long count = result.count(state);
            if (count > 0) {
                counts.add(text("plan.count." + state.id(), count));
            }
        }
        return text("plan.summary", result.items().size(), String.join(text("list.separator"), counts));
    }

    private Item item(PlanItem item, UnitPlans.Year year, int number) {
        Planned planned = item.planned();
        LanguageMark language = language(planned.text());
        String name = name(planned);
        return new Item(
                "i" + anchor(year).substring(1) + "-" + number,
                name,
                language.language(name),
                place(new Place(planned.section(), planned.point()), unit.outline(), year.before(), language),
                language.language(planned.text()),
                MarkedText.of(planned.text(), item.common(), longest(LONGEST_ITEM)),
                item.state().id(),
                text("plan.state." + item.state().id()),
                item.state() == PlanState.GENERAL ? "" : percent(item.similarity()),
                item.answers().stream().map(answer -> answer(answer, year)).toList());
    }

    private LanguageMark language(String text) {
        return new LanguageMark(() -> text, scope.texts().locale());
    }

    private String name(Planned planned) {
        String name = Marker.spaced(planned.label()) + planned.lead();
        return Excerpt.of(name, LONGEST_NAME);
    }

    private Passage answer(Answer answer, UnitPlans.Year year) {
        LanguageMark language = language(answer.text());
        return new Passage(
                place(answer.place(), reporter(year), year.year(), language),
                answer.planned(),
                language.language(answer.text()),
                MarkedText.of(answer.text(), answer.common(), longest(LONGEST_ANSWER)),
                percent(answer.similarity()));
    }

    /** Where a text stands: its section and its point's number. */
    private Link place(Place place, UnitOutline reporter, int year, LanguageMark language) {
        String page = scope.addresses().report(reporter.id(), year);
        MatchedSection section = place.section();
        String anchor = place.anchor();
        if (section == null || anchor == null) {
            return new Link(text("plan.frame"), Addresses.relative(path, page));
        }
        String title =
                Marker.spaced(section.section().marker()) + section.section().title();
        return new Link(
                title + label(section, place), Addresses.relative(path, page, anchor), language.language(title));
    }

    private String label(MatchedSection section, Place place) {
        if (place.point() == Place.NO_POINT) {
            return "";
        }
        Point point = section.section().points().get(place.point());
        return text("plan.point", point.label().isEmpty() ? String.valueOf(place.point() + 1) : point.label());
    }

    private int longest(int characters) {
        boolean isChinese = scope.texts().locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return isChinese ? characters : 2 * characters;
    }

    private String percent(double similarity) {
        return text("plan.similarity", (int) Math.round(100 * similarity));
    }

    private String text(String key, Object... arguments) {
        return scope.texts().text(key, arguments);
    }

    /** What the template shows: links to all years, and those of this page. */
    record View(String title, List<YearPage.YearLink> others, List<Year> years) {}

    /**
     * A report and the plan before it.
     *
     * @param from the report with the plan
     * @param to the report that answers it
     * @param successor the unit whose report that is where another one carries on; else null
     * @param summary how many items are in which state, or why there are none, in words
     * @param forgotten the items that are never mentioned
     */
    record Year(
            String anchor,
            Link from,
            Link to,
            @Nullable Link successor,
            String summary,
            List<Item> forgotten,
            List<Item> items) {}

    /**
     * Something planned.
     *
     * @param nameLang the name's language where it is not the page's, else null
     * @param lang the text's likewise
     * @param similarity in words, empty where nothing was looked for
     */
    record Item(
            String anchor,
            String name,
            @Nullable String nameLang,
            Link place,
            @Nullable String lang,
            SafeString text,
            String state,
            String stateText,
            String similarity,
            List<Passage> passages) {}

    /**
     * A passage that answers.
     *
     * @param planned whether it is a plan again
     * @param lang the text's language where it is not the page's, else null
     */
    record Passage(Link place, boolean planned, @Nullable String lang, SafeString text, String similarity) {}
}
