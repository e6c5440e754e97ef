package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportsite.BuildRequest;
import org.reportsite.FailOn;
import org.reportsite.SiteBuild;
import org.reportsite.testing.Trees;

/** A section's years: any two of them, changes of one kind, and from change to change. */
@ParameterizedClass
@EnumSource(Access.class)
class CompareIT extends ExamplePages {

    private static final String PATH = "city/binjiang/compare-projects.html";

    CompareIT(Access access) throws IOException {
        super(access);
    }

    @Test
    void namesTheLanguageOfWhatItComparesAnew(Browser browser) {
        Website site = new Website(Path.of("src/test/resources/golden/two-languages/expected/site"));
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(site.base() + "harbour/compare-work.html#years=2022-2024");
            Locator added = page.locator("td:not([hidden]) ins.added").first();
            assertThat(added.getAttribute("lang")).isEqualTo("en");
            assertThat(added.locator(".tag").getAttribute("lang")).isEqualTo("zh-CN");
        }
    }

    @Test
    void showsOnlyWhatIsNew(Browser browser) {
        open(browser, true, "", page -> {
            page.locator("[data-show=added]").click();
            assertThat(page.locator("[data-show=added]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(page.locator("table .c.added:visible").count()).isPositive();
            assertThat(page.locator("table .c.added:visible").count())
                    .isEqualTo(Integer.parseInt(
                            page.locator("[data-show=added] .sum").innerText()));
            assertThat(page.locator("table .c.removed:visible").count()).isZero();
            assertThat(page.url()).endsWith("#show=added");
        });
    }

    @Test
    void setsTwoYearsAgainstEachOtherThatAreNoNeighbours(Browser browser) {
        open(browser, true, "#years=2021-2024", page -> {
            assertThat(page.locator(".heads th:visible").allInnerTexts()).containsExactly("2024", "2021");
            assertThat(page.locator("[role=status].count").innerText()).contains("2024", "2021");
            assertThat(page.locator("table .c.removed:visible").count()).isPositive();
            assertThat(page.locator("td.plain .c.removed:visible").count()).isZero();
            page.locator(".later").selectOption("");
            assertThat(page.locator(".heads th:visible").count()).isEqualTo(5);
            assertThat(page.url()).doesNotContain("#");
        });
    }

    @Test
    void goesFromChangeToChangeByKeyUnlessTheReaderIsChoosing(Browser browser) {
        open(browser, true, "#years=2023-2024", page -> {
            page.locator(".earlier").focus();
            page.keyboard().press("p");
            assertThat(page.locator(".c.current").count()).isZero();
            page.locator("h1").click();
            page.keyboard().press("n");
            String first = page.locator(".c.current").innerText();
            page.keyboard().press("j");
            assertThat(page.locator(".c.current").innerText()).isNotEqualTo(first);
            page.keyboard().press("k");
            assertThat(page.locator(".c.current").innerText()).isEqualTo(first);
            assertThat(page.evaluate("document.activeElement.classList.contains('current')"))
                    .isEqualTo(true);
            page.locator(".steps .next").click();
            assertThat(page.locator(".c.current").innerText()).isNotEqualTo(first);
            page.locator(".keys").uncheck();
            String second = page.locator(".c.current").innerText();
            page.locator("h1").click();
            page.keyboard().press("n");
            assertThat(page.locator(".c.current").innerText()).isEqualTo(second);
        });
    }

    /** A lead is shown beside the sentences that it is the lead of, whatever became of it; steps pass it over. */
    @Test
    void goesOnlyToChangesOfTheKindThatIsShown(Browser browser, @TempDir Path project) throws Exception {
        Path reports = project.resolve("src/reports");
        Trees.copy(Path.of("src/test/resources/moves/input"), reports);
        Path site = project.resolve("site");
        SiteBuild.run(new BuildRequest(
                project, reports, site, project.resolve("check"), FailOn.NEVER, LocalDate.of(2025, 3, 1), 1));
        try (Page page = browser.newPage()) {
            page.navigate(site.resolve("bei/compare-work.html").toUri() + "#show=moved");
            assertThat(page.locator("table .lead .c.added:visible").count()).isEqualTo(1);
            page.locator("h1").click();
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("n");
                assertThat(page.locator(".c.current").getAttribute("class")).contains("moved");
            }
            assertThat(page.locator(".left:visible").count()).isEqualTo(2);
            page.locator("[data-show=added]").click();
            assertThat(page.locator(".left:visible, .whence:visible").count()).isZero();
        }
    }

    @Test
    void showsEveryYearAndNoControlsWithoutScripts(Browser browser) {
        open(browser, false, "#years=2021-2024", page -> {
            assertThat(page.locator(".heads th:visible").count()).isEqualTo(5);
            assertThat(page.locator("main button:visible, main select:visible, main input:visible")
                            .count())
                    .isZero();
        });
    }

    private void open(Browser browser, boolean scripts, String fragment, Consumer<Page> test) {
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = context.newPage();
            page.navigate(address(PATH + fragment));
            test.accept(page);
        }
    }
}
