package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportsite.browser.Results.done;
import static org.reportsite.browser.Results.found;
import static org.reportsite.browser.Results.open;
import static org.reportsite.browser.Results.total;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does on the search page, and what it takes for the same. */
@ParameterizedClass
@EnumSource(Access.class)
class SearchPageIT extends ExamplePages {

    SearchPageIT(Access access) throws IOException {
        super(access);
    }

    @Test
    void takesFormsOfACharacterForTheSame(Browser browser) {
        example(browser, page -> {
            List<String> usual = found(search(page, "履职尽责"));
            assertThat(usual).isNotEmpty();
            assertThat(found(search(page, "履職盡責"))).isEqualTo(usual);
            assertThat(found(search(page, "２０２４"))).isEqualTo(found(search(page, "2024")));
            assertThat(found(search(page, "ANNUAL"))).isEqualTo(found(search(page, "ánnual")));
        });
    }

    @Test
    void keepsWordsTogetherInQuotationMarksOnly(Browser browser) {
        example(browser, page -> {
            List<String> all = found(search(page, "report annual"));
            assertThat(all).isNotEmpty().isEqualTo(found(search(page, "annual report")));
            assertThat(found(search(page, "\"report annual\""))).isEmpty();
            assertThat(all).containsAll(found(search(page, "\"annual report\"")));
            assertThat(found(search(page, "\"annual report\""))).isNotEmpty();
        });
    }

    @Test
    void findsAPhraseLongerThanTheIndexKnows(Browser browser) {
        PublishedText text = PublishedText.of(Website.example());
        example(browser, page -> {
            for (String phrase : List.of("办结群众反映的事项", "沟情报告改成手机填报，全年收到2240份，办结群众反映的事项1675件")) {
                assertThat(found(search(page, phrase))).isNotEmpty().hasSameElementsAs(text.holding(phrase));
            }
            assertThat(found(search(page, "办结群众反映的事项办结群众反映的事项"))).isEmpty();
        });
    }

    @Test
    void findsAUnitByItsInitials(Browser browser) {
        example(browser, page -> {
            search(page, "xcq");
            assertThat(page.locator(".named a").allInnerTexts()).containsExactly("新城区");
            assertThat(found(page)).isNotEmpty().allMatch(report -> report.startsWith("city/xincheng/"));
        });
    }

    @Test
    void takesTheNameOfAUnitForSaidInItsReports(Browser browser) {
        List<String> expected = PublishedText.of(Website.example()).holding("群众").stream()
                .filter(report -> report.startsWith("city/xincheng/"))
                .toList();
        example(browser, page -> {
            assertThat(found(search(page, "xcq 群众"))).isNotEmpty().hasSameElementsAs(expected);
            assertThat(page.locator(".named a").allInnerTexts()).containsExactly("新城区");
            assertThat(page.locator("#results mark").first().innerText()).isEqualTo("群众");
            assertThat(found(search(page, "xcq 无此文字"))).isEmpty();
        });
    }

    @Test
    void tellsOfWhatIsFoundOutsideTheChoice(Browser browser) {
        example(browser, page -> {
            int all = total(search(page, "沟情报告"));
            assertThat(all).isPositive();
            assertThat(total(search(page, "沟情报告", "&unit=gone"))).isZero();
            assertThat(page.locator(".found-count").innerText()).isEqualTo("所选范围内没有报告含有“沟情报告”；不限范围有 " + all + " 份");
            page.waitForSelector(".facet a[aria-current]");
            assertThat(page.locator(".facet a[aria-current]").innerText()).startsWith("gone");
            page.locator(".pages a").click();
            done(page);
            assertThat(total(page)).isEqualTo(all);
        });
    }

    @Test
    void findsNothingWhereNothingIsAskedFor(Browser browser) {
        example(browser, page -> {
            assertThat(total(search(page, "\" \""))).isZero();
            assertThat(total(search(page, "\" \"", "&section=duty"))).isZero();
            search(page, "无".repeat(5000));
            assertThat(page.locator(".found-count").innerText()).hasSizeLessThan(100);
        });
    }

    @Test
    void marksThePassageAndLeadsToItsPlace(Browser browser) {
        example(browser, page -> {
            search(page, "群众");
            Locator first = page.locator("#results li").first();
            assertThat(first.locator("mark").first().innerText()).isEqualTo("群众");
            String section = first.locator(".section").innerText();
            first.locator("a").click();
            assertThat(page.url()).contains("#");
            assertThat(page.locator("section:has(:target) h2, h2:target")
                            .first()
                            .innerText())
                    .contains(section);
        });
    }

    @Test
    void isNarrowedByUnitYearSectionAndState(Browser browser) {
        example(browser, page -> {
            int all = total(search(page, "群众"));
            page.waitForSelector("#_facet-state + ul li");
            Locator years = page.locator(".facet").nth(0).locator("li");
            assertThat(years.locator(".sum").allInnerTexts().stream()
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .isEqualTo(all);
            String count = years.first().locator(".sum").innerText();
            years.first().locator("a").click();
            done(page);
            assertThat(total(page)).isEqualTo(Integer.parseInt(count));
            assertThat(page.url()).contains("year=2024");
            page.goBack();
            page.waitForFunction("count => document.getElementById('results').dataset.total === count", "" + all);
            assertThat(page.url()).doesNotContain("year=");
            for (String choice : List.of("&unit=city%2Fheshan", "&unit=heshan", "&section=duty", "&state=passing")) {
                search(page, "群众", choice);
                assertThat(total(page)).as(choice).isBetween(1, all - 1);
                page.waitForSelector(".facet a[aria-current]");
            }
        });
    }

    @Test
    void backFromAReportLeadsToTheSamePlaceOfTheList(Browser browser) {
        example(browser, page -> {
            search(page, "工作");
            Locator late = page.locator("#results a[data-report]").last();
            late.scrollIntoViewIfNeeded();
            String place = "() => window.scrollY";
            double before = ((Number) page.evaluate(place)).doubleValue();
            assertThat(before).isGreaterThan(500);
            late.click();
            page.waitForURL(url -> !url.contains("search.html"));
            page.goBack();
            done(page);
            // Entries out of view have no passages yet, so what is above is a little lower.
            page.waitForFunction("top => Math.abs(window.scrollY - top) < 200", before);
        });
    }

    @Test
    void isNarrowedByEditionWhichIsNotTheStateOfTheCheck(Browser browser) {
        example(browser, page -> {
            search(page, "群众");
            page.waitForSelector("#_facet-edition + ul li");
            assertThat(page.locator(".facet .title").allInnerTexts()).endsWith("检查状态", "版本");
            page.locator("#_facet-edition + ul a").getByText("已更正").click();
            done(page);
            assertThat(found(page)).containsExactly("city/shuiwuju/2023");
            assertThat(page.locator("#results .st").innerText()).isEqualTo("已更正");
            assertThat(page.url()).contains("&edition=corrected");
            search(page, "群众", "&edition=corrected&state=passing");
            assertThat(found(page)).isEmpty();
        });
    }

    @Test
    void isDoneByKeysAlone(Browser browser) {
        example(browser, page -> {
            page.navigate(address("search.html"));
            page.keyboard().press("/");
            page.keyboard().type("群众");
            page.waitForSelector("#results a");
            done(page);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("_q");
            page.keyboard().press("ArrowDown");
            String address = (String) page.evaluate("document.activeElement.href");
            assertThat(page.locator(".found-count").innerText()).contains(String.valueOf(total(page)));
            assertThat(page.url()).contains("q=");
            page.keyboard().press("Enter");
            page.waitForURL(address);
        });
    }

    @Test
    void isReachedFromEveryPageWithAndWithoutScripts(Browser browser) {
        String report = address("city/xincheng/2024.html");
        example(browser, page -> {
            page.navigate(report);
            page.keyboard().press("/");
            page.keyboard().type("群众");
            page.keyboard().press("Enter");
            page.waitForSelector("#results a");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.dataset.report")).isNotNull();
        });
        try (BrowserContext context = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(report);
            page.locator("#_q").fill("群众");
            page.keyboard().press("Enter");
            page.waitForURL("**/search.html?q=*");
            assertThat(page.locator("noscript").innerText()).contains("JavaScript");
            page.locator(".browse a", new Page.LocatorOptions().setHasText("新城区"))
                    .click();
            assertThat(page.url()).endsWith("city/xincheng/index.html");
        }
    }

    @Test
    void keysThatWorkAloneCanBeSwitchedOff(Browser browser) {
        example(browser, page -> {
            page.navigate(address("search.html"));
            page.locator("#_q").blur();
            page.keyboard().press("/");
            assertThat(page.locator("#_q:focus").count()).isEqualTo(1);
            page.locator(".keys").uncheck();
            page.navigate(address("index.html"));
            page.keyboard().press("/");
            assertThat(page.locator("#_q:focus").count()).isZero();
            page.navigate(address("city/xincheng/compare-projects.html"));
            assertThat(page.locator(".keys").isChecked()).isFalse();
            page.keyboard().press("n");
            assertThat(page.locator(".current").count()).isZero();
        });
    }

    @Test
    void namesTheLanguageOfWhatItQuotes(Browser browser) {
        example(browser, page -> {
            search(page, "sixteen turbines");
            page.waitForSelector("#results .passage");
            for (String part : List.of(".passage", ".facts", ".section")) {
                assertThat(page.locator("#results " + part).first().getAttribute("lang"))
                        .as(part)
                        .isEqualTo("en");
            }
            search(page, "群众");
            page.waitForSelector("#results .passage");
            assertThat(page.locator("#results [lang]").count()).isZero();
        });
    }

    private void example(Browser browser, Consumer<Page> test) {
        open(browser, base(), test);
    }

    private Page search(Page page, String text) {
        return search(page, text, "");
    }

    private Page search(Page page, String text, String choices) {
        return Results.search(page, base(), text, choices);
    }
}
