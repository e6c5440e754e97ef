package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EscapingTest {

    private final List<Page> pages = HostileSite.pages().stream()
            .filter(page -> page.path().endsWith(".html"))
            .toList();

    @Test
    void keepsMarkupOfAuthorsText() {
        for (Page page : pages) {
            Document document = Jsoup.parse(PagesTest.text(page));
            assertThat(document.select("script:not([src][defer]:empty), img, [onerror], [onload]"))
                    .as(page.path())
                    .isEmpty();
            assertThat(document.title()).as(page.path()).contains("</title><script>alert(1)</script>");
        }
    }

    @Test
    void keepsTemplateSyntaxOfAuthorsText() {
        assertThat(pages)
                .allSatisfy(page -> assertThat(PagesTest.text(page))
                        .contains("{{7*7}}{% raw %}")
                        .doesNotContain("&gt;49"));
    }

    @Test
    void showsWhatWouldReorderText() {
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(PagesTest.text(page)).contains("[U+202E]").doesNotContain("\u202E"));
    }

    @Test
    void keepsAddressesWithinTheSite() {
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.path())
                        .doesNotContain("..", "<", "\"", ":")
                        .doesNotStartWith("/"));
    }
}
