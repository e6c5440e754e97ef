package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the example site opens without a complaint of the browser, and every link leads somewhere. */
@ExtendWith(Chromium.class)
class LinksIT {

    @Test
    void leadSomewhereFromAFolder(Browser browser) {
        Website site = Website.example();
        assertThat(problems(browser, site, site.base())).isEmpty();
    }

    @Test
    void leadSomewhereFromAServersSubPath(Browser browser) throws Exception {
        Website site = Website.example();
        try (SiteServer server = new SiteServer(site.folder())) {
            assertThat(problems(browser, site, server.base())).isEmpty();
        }
    }

    @Test
    void thatAreBrokenAreTold(Browser browser) throws Exception {
        Website broken = Website.broken();
        assertAllTold(problems(browser, broken, broken.base()), broken.base());
        try (SiteServer server = new SiteServer(broken.folder())) {
            assertAllTold(problems(browser, broken, server.base()), server.base());
        }
    }

    private static void assertAllTold(List<String> problems, String base) {
        List<String> told = List.of(
                "index.html: missing.html: no such file",
                "index.html: " + base.replaceFirst("[^/]+/$", "") + "outside.html: out of the site",
                "index.html: second.html#missing: no such anchor",
                "orphan.html: no link leads here",
                "console: index.html: Applying inline style violates the following Content Security Policy directive",
                "request outside the site: http://reports.invalid/outside.png",
                "console: index.html: Failed to load resource",
                "console: index.html: a warning",
                "Error: a mistake");
        assertThat(problems).hasSameSizeAs(told);
        told.forEach(part -> assertThat(problems).anyMatch(problem -> problem.contains(part), part));
    }

    private static List<String> problems(Browser browser, Website site, String base) {
        try (BrowserContext context = browser.newContext()) {
            Complaints complaints = Complaints.of(context, base);
            List<String> problems = new ArrayList<>(Crawl.broken(site, base, context.newPage()));
            problems.addAll(complaints.all());
            return problems;
        }
    }
}
