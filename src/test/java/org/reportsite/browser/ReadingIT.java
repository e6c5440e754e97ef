package org.reportsite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages can be read without scripts, on a phone and on paper. */
@ExtendWith(Chromium.class)
class ReadingIT {

    @Test
    void needsNoScript(Browser browser) {
        assertThat(withoutScripts(browser, Website.example())).isEmpty();
    }

    @Test
    void needsNoScrollingSidewaysOnAPhone(Browser browser) {
        assertThat(onAPhone(browser, Website.example())).isEmpty();
    }

    @Test
    void isOfTheWholeContentAndNoNavigationOnPaper(Browser browser) {
        assertThat(onPaper(browser, Website.example())).isEmpty();
    }

    @Test
    void ofWhatIsBrokenIsTold(Browser browser) {
        Website broken = Website.broken();
        assertThat(withoutScripts(browser, broken))
                .containsExactly(
                        "index.html: hidden: h2 Hidden, and shown by a script",
                        "index.html: dead: button Does nothing without a script",
                        "index.html: needs a script: h2 Hidden, and shown by a script",
                        "second.html: no navigation");
        assertThat(onAPhone(browser, broken)).containsExactly("index.html: 218 px too broad");
        assertThat(onPaper(browser, broken))
                .containsExactly(
                        "index.html: not printed: td Broader than a phone and not printed",
                        "index.html: printed: nav Second");
    }

    private static List<String> withoutScripts(Browser browser, Website site) {
        List<String> problems = new ArrayList<>();
        try (BrowserContext with = browser.newContext();
                BrowserContext without = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page scripted = with.newPage();
            Page page = without.newPage();
            for (String path : site.kinds()) {
                scripted.navigate(site.base() + path);
                page.navigate(site.base() + path);
                Shown.hiddenContent(page).forEach(text -> problems.add(path + ": hidden: " + text));
                Shown.controls(page).forEach(text -> problems.add(path + ": dead: " + text));
                List<String> shown = Shown.content(page);
                Shown.content(scripted).stream()
                        .filter(text -> !shown.contains(text))
                        .forEach(text -> problems.add(path + ": needs a script: " + text));
                if (Shown.navigation(page).isEmpty()) {
                    problems.add(path + ": no navigation");
                }
            }
        }
        return problems;
    }

    private static List<String> onAPhone(Browser browser, Website site) {
        List<String> problems = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(390, 844))) {
            Page page = context.newPage();
            for (String path : site.pages()) {
                page.navigate(site.base() + path);
                int overflow = Shown.overflow(page);
                if (overflow > 0) {
                    problems.add(path + ": " + overflow + " px too broad");
                }
            }
        }
        return problems;
    }

    private static List<String> onPaper(Browser browser, Website site) {
        List<String> problems = new ArrayList<>();
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String path : site.kinds()) {
                page.navigate(site.base() + path);
                Shown.hiddenContent(page).forEach(text -> problems.add(path + ": not printed: " + text));
                Shown.navigation(page).forEach(text -> problems.add(path + ": printed: " + text));
            }
        }
        return problems;
    }
}
