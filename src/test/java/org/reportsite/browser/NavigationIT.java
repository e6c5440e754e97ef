package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportsite.BuildRequest;
import org.reportsite.FailOn;
import org.reportsite.SiteBuild;
import org.reportsite.site.Addresses;
import org.reportsite.text.Collation;

/** How a reader gets about: from the home page everywhere, inside a report, and from place to place. */
@ParameterizedClass
@EnumSource(Access.class)
class NavigationIT extends ExamplePages {

    private static final String REPORT = "city/binjiang/2023.html";
    private static final String ROOT = "https://reports.example/";
    private static final String REPORT_TEXT = "# 年度报告\n\n## 一、工作\n\n做了很多事。\n\n## 二、打算\n\n再做一些事。\n";

    NavigationIT(Access access) throws IOException {
        super(access);
    }

    @Test
    void theHomePageTellsWhatIsNewAndMissingAndLeadsEverywhere(Browser browser) {
        open(browser, "index.html", page -> {
            Locator city = page.locator("section.collection").first();
            assertThat(city.locator(".attention h3").allInnerTexts()).contains("2024年度最新报告", "缺报");
            for (String path : List.of(
                    "city/heshan/2024.html",
                    "city/heshan/index.html",
                    "city/year-2022.html",
                    "city/section-duty.html",
                    "city/figures.html",
                    "city/changes-2024.html",
                    "city/reuse.html",
                    "city/index.html#_matrix",
                    "checks.html#_c-city",
                    "city/feed.xml")) {
                assertThat(city.locator("a[href='" + path + "']").count())
                        .as(path)
                        .isPositive();
            }
            assertThat(city.locator(".begin .sum").allInnerTexts()).containsExactly("城区", "县", "市直部门");
            page.locator("main input[type=search]").fill("群众");
            page.locator("main .ask button").click();
            page.waitForURL("**/search.html?q=*");
            page.waitForSelector("#results a");
        });
    }

    @Test
    void theHomePageSaysThatSearchNeedsAScriptWhereThereIsNone(Browser browser) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("index.html"));
            assertThat(page.locator("noscript").innerText()).contains("JavaScript");
            page.locator("main input[type=search]").fill("群众");
            page.keyboard().press("Enter");
            page.waitForURL("**/search.html?q=*");
        }
    }

    @Test
    void everyPageBelowTheHomePageTellsWhereItIs() {
        Website.example().pages().stream()
                .filter(path -> !path.equals(Addresses.HOME) && !path.equals(Addresses.NOT_FOUND))
                .forEach(path -> assertThat(crumbs(path)).as(path).startsWith(above(path)));
    }

    /** The addresses that a page's breadcrumbs lead to, and the name that it has itself. */
    private static List<String> crumbs(String path) {
        Document page = Website.example().document(path);
        page.setBaseUri(ROOT + path);
        assertThat(page.select(".crumbs [aria-current=page]").text()).as(path).isNotBlank();
        return page.select(".crumbs a").eachAttr("abs:href");
    }

    /** The pages above a page: the home page, its collection's and its unit's. */
    private static String[] above(String path) {
        String[] folders = path.split("/", -1);
        return Stream.of(
                        "index.html",
                        folders.length > 1 ? folders[0] + "/index.html" : path,
                        folders.length > 2 ? folders[0] + "/" + folders[1] + "/index.html" : path)
                .filter(page -> !page.equals(path))
                .map(ROOT::concat)
                .toArray(String[]::new);
    }

    @Test
    void hundredsOfUnitsStandInTheOrderOfPinyinAndAreFoundByAField(Browser browser, @TempDir Path project)
            throws Exception {
        Website site = hundredsOfUnits(project);
        open(browser, site.base(), "index.html", page -> {
            List<String> names =
                    page.locator("tbody th[scope=row] > a:first-child").allInnerTexts();
            assertThat(names).hasSize(302).startsWith("重点局", "安全局", "滨江街道1号院", "滨江街道2号院");
            assertThat(names.subList(2, names.size())).isSortedAccordingTo(Collation.of(Locale.CHINA));
            page.locator(".filter .words").fill("鹤山 7");
            assertThat(page.locator("tbody th[scope=row]:visible > a:first-child")
                            .allInnerTexts())
                    .contains("鹤山街道7号院", "鹤山街道70号院")
                    .allMatch(name -> name.contains("鹤山") && name.contains("7"));
            assertThat(page.locator(".filter .count").innerText()).contains("302");
        });
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.base() + "index.html");
            assertThat(page.locator(".filter").isVisible()).isFalse();
        }
    }

    private static Website hundredsOfUnits(Path project) throws Exception {
        Path year = Files.createDirectories(project.resolve("reports/2024"));
        Files.writeString(
                project.resolve("reports/collection.yml"),
                "title: 年度报告\nunits:\n  zhongdian: {name: 重点局}\n  anquan: {name: 安全局}\n");
        for (String name : List.of("zhongdian", "anquan")) {
            Files.writeString(year.resolve(name + ".md"), REPORT_TEXT);
        }
        for (String name : List.of("重山", "鹤山", "滨江")) {
            for (int i = 1; i <= 100; i++) {
                Files.writeString(year.resolve(name + "街道" + i + "号院.md"), REPORT_TEXT);
            }
        }
        SiteBuild.run(new BuildRequest(
                project,
                project.resolve("reports"),
                project.resolve("site"),
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                2));
        return new Website(project.resolve("site"));
    }

    @Test
    void aReportLeadsToTheYearsBesideItAndToItsPlan(Browser browser) {
        open(browser, REPORT, page -> {
            page.locator("a[rel=prev]").click();
            assertThat(page.url()).isEqualTo(address("city/binjiang/2022.html"));
            page.locator("a[rel=next]").click();
            assertThat(page.url()).isEqualTo(address(REPORT));
            page.locator(".rail a", new Page.LocatorOptions().setHasText("计划与结果"))
                    .click();
            assertThat(page.url()).isEqualTo(address("city/binjiang/plan.html"));
        });
    }

    @Test
    void eachSectionLeadsToOtherYearsAndOtherUnits(Browser browser) {
        open(browser, REPORT, page -> {
            List<String> links = hrefs(page, "section:has(#duty) .over a");
            assertThat(links)
                    .containsExactly(
                            address("city/binjiang/compare-duty.html#y2023"), address("city/section-duty.html#y2023"));
        });
    }

    @Test
    void theContentsFollowTheReadingAndNothingJumps(Browser browser) {
        open(browser, REPORT, page -> {
            assertThat(page.locator(".aside [aria-current]").count()).isZero();
            for (String section : List.of("projects", "plan", "duty")) {
                page.locator(".aside a[href='#" + section + "']").click();
                page.waitForSelector(".aside a[aria-current=location][href='#" + section + "']");
                assertThat(page.locator(".aside [aria-current]").count()).isEqualTo(1);
            }
            assertThat(page.evaluate("""
                            () => new Promise(done => new PerformanceObserver(list =>
                                done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
                              .observe({type: 'layout-shift', buffered: true})
                              || setTimeout(() => done(0), 300))""")).isEqualTo(0);
        });
    }

    @Test
    void aPlaceHasALinkThatIsCopiedByAClick(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(address(REPORT));
            Locator point = page.locator(".point").first();
            Locator link = point.locator("a.anchor");
            assertThat(opacity(link)).isEqualTo("0");
            point.hover();
            assertThat(opacity(link)).isEqualTo("1");
            page.mouse().move(0, 0);
            link.focus();
            assertThat(opacity(link)).isEqualTo("1");
            page.keyboard().press("Enter");
            page.waitForSelector(".copied:text-is('已复制链接')");
            assertThat(page.url()).startsWith(address(REPORT) + "#");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
            page.locator("h2 a.anchor").nth(2).click();
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
            page.waitForSelector(".copied:empty", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    @Test
    void withoutAClipboardALinkIsInTheAddressBar(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Complaints complaints = Complaints.of(context, base());
            context.addInitScript("Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined})");
            Page page = context.newPage();
            page.navigate(address(REPORT));
            page.locator("#duty a.anchor").click();
            assertThat(page.url()).isEqualTo(address(REPORT) + "#duty");
            assertThat(page.locator(".copied").innerText()).isEmpty();
            assertThat(complaints.all()).isEmpty();
        }
    }

    @Test
    void aLongPageLeadsBackToItsTop(Browser browser) {
        open(browser, REPORT, page -> {
            for (String link : List.of("main > .up a", ".aside .up a")) {
                page.evaluate("scrollTo(0, 1e6)");
                page.locator(link).click();
                assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
            }
        });
    }

    private static String opacity(Locator link) {
        return (String) link.evaluate("e => getComputedStyle(e).opacity");
    }

    private static List<String> hrefs(Page page, String selector) {
        return ((List<?>) page.evaluate("s => [...document.querySelectorAll(s)].map(a => a.href)", selector))
                .stream().map(String.class::cast).toList();
    }

    private void open(Browser browser, String path, Consumer<Page> test) {
        open(browser, base(), path, test);
    }

    private static void open(Browser browser, String base, String path, Consumer<Page> test) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(1400, 900))) {
            Complaints complaints = Complaints.of(context, base);
            Page page = context.newPage();
            page.navigate(base + path);
            test.accept(page);
            assertThat(complaints.all()).isEmpty();
        }
    }
}
