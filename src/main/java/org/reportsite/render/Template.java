package org.reportsite.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The templates: a kind of page each, and what pages share.
 */
enum Template {
    AUTHOR("author", AuthorPages.View.class),
    PRINT("print", ReportPrint.View.class),
    CHANGES("changes", ChangesPage.View.class),
    CHECKS("checks", ChecksPage.View.class),
    COMPARE("compare", ComparePage.View.class),
    COMPARE_SECTION("compare-section", CompareSectionPage.View.class),
    FIGURES("figures", FiguresPage.View.class),
    FIGURES_LIST("figures-list", FigurePages.View.class),
    HOME("home", HomePage.View.class),
    HOME_SINGLE("home-single", Overview.View.class),
    MATRIX("matrix", Overview.View.class),
    MISSING("missing", null),
    PLAN("plan", PlanPage.View.class),
    REPORT("report", ReportPage.View.class),
    REUSE("reuse", ReusePage.View.class),
    SEARCH("search", SearchPage.View.class),
    SECTION("section", SectionPage.View.class),
    UNIT("unit", UnitPage.View.class),
    YEAR("year", YearPage.View.class),
    LAYOUT("layout", null),
    MACROS("macros", null);

    private final String id;

    private final @Nullable Class<? extends Record> view;

    Template(String id, @Nullable Class<? extends Record> view) {
        this.id = id;
        this.view = view;
    }

    /** Its file's name without what it ends with. */
    String id() {
        return id;
    }

    /** What it knows as {@code view}, null where it has none. */
    @Nullable
    Class<? extends Record> view() {
        return view;
    }

    /** Whether a theme may replace it: those of files that are no pages of the site can't be replaced. */
    boolean isReplaceable() {
        return this != AUTHOR && this != PRINT;
    }

    /** The template of a name. */
    static Optional<Template> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }

    /** The names of those that a theme may replace. */
    static List<String> replaceable() {
        return Arrays.stream(values())
                .filter(Template::isReplaceable)
                .map(Template::id)
                .toList();
    }
}
