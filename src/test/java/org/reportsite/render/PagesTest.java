package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportsite.site.Addresses;

/** What holds for every page, shown on the sample sites. */
class PagesTest {

    static Stream<List<Page>> sites() {
        return Stream.of(SampleSite.two(), SampleSite.one(), HostileSite.pages());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void areWellFormed(List<Page> pages) {
        for (Page page : html(pages)) {
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            parser.parseInput(text(page), "");
            assertThat(parser.getErrors()).as(page.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void haveWhatEveryPageHas(List<Page> pages) {
        // What a server shows under any address stands for itself.
        for (Page page : html(pages).stream()
                .filter(page -> !page.path().equals(Addresses.NOT_FOUND))
                .toList()) {
            Document document = parse(page);
            assertThat(document.select("html[lang]")).as(page.path()).hasSize(1);
            assertThat(document.title()).as(page.path()).isNotBlank();
            assertThat(document.select("h1")).as(page.path()).hasSize(1);
            assertThat(document.select("main#_main")).as(page.path()).hasSize(1);
            assertThat(document.select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'");
            assertThat(document.select("[style], iframe, object, base, form:not([action$=search.html])"))
                    .as(page.path())
                    .isEmpty();
            // Classic files: pages opened from a disk load no modules, and the policy forbids scripts in the page.
            assertThat(document.select("script"))
                    .as(page.path())
                    .allMatch(script -> script.outerHtml().matches("<script src=\"[^\"]+\" defer></script>"));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void haveNoHeadingLevelLeftOut(List<Page> pages) {
        for (Page page : html(pages)) {
            int last = 0;
            for (Element heading : parse(page).select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as("%s: %s", page.path(), heading).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void nameAPlaceOnce(List<Page> pages) {
        for (Page page : html(pages)) {
            List<String> ids = parse(page).select("[id]").eachAttr("id");
            assertThat(ids).as(page.path()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void linkOnlyToPlacesThatExist(List<Page> pages) {
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach(page -> anchors.put(page.path(), anchors(page)));
        for (Page page : html(pages)) {
            for (Element link : parse(page).select("[href], [src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (link.tagName().equals("a") && address.matches("(https?|mailto|tel):.*")) {
                    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
                    continue;
                }
                assertThat(address).as(page.path()).matches("[A-Za-z0-9._~/%#-]+");
                URI target = base(page).resolve(address);
                String path = target.getPath().substring(1);
                assertThat(anchors).as("%s -> %s", page.path(), address).containsKey(path);
                if (target.getFragment() != null) {
                    assertThat(anchors.get(path))
                            .as("%s -> %s", page.path(), address)
                            .contains(target.getFragment());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void areTheOnlyOnesAtTheirAddress(List<Page> pages) {
        assertThat(pages.stream().map(Page::path)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void loadNothingFromElsewhere(List<Page> pages) {
        for (Page page : pages) {
            if (page.path().endsWith(".css")) {
                assertThat(text(page)).doesNotContain("@import", "url(", "//");
            }
        }
    }

    @Test
    void areTheSameEachTime() {
        Map<String, String> first = new HashMap<>();
        SampleSite.two().forEach(page -> first.put(page.path(), text(page)));
        assertThat(SampleSite.two()).allSatisfy(page -> assertThat(first).containsEntry(page.path(), text(page)));
    }

    @Test
    void areSmall() {
        List<Page> pages = SampleSite.one();
        Map<String, Integer> sizes = new HashMap<>();
        pages.forEach(page -> sizes.put(page.path(), page.content().length));
        for (Page page : html(pages)) {
            if (page.path().matches("\\w+/\\d{4}\\.html")) {
                int text = parse(page).select(".text").text().getBytes(StandardCharsets.UTF_8).length;
                // A report of 7 KB has 40 KB; this leaves its share for each of these shorter ones.
                assertThat(page.content().length).isLessThan(12 * 1024 + 3 * text);
                assertThat(parse(page).select("link[href*=assets/], script[src]").stream()
                                .map(element -> element.attr(element.hasAttr("src") ? "src" : "href"))
                                .mapToInt(address -> Objects.requireNonNull(sizes.get(address.replace("../", ""))))
                                .sum())
                        .isBetween(20 * 1024, 60 * 1024);
            }
        }
    }

    private static List<Page> html(List<Page> pages) {
        return pages.stream().filter(page -> page.path().endsWith(".html")).toList();
    }

    private static Set<String> anchors(Page page) {
        return page.path().endsWith(".html")
                ? new HashSet<>(parse(page).select("[id]").eachAttr("id"))
                : Set.of();
    }

    private static URI base(Page page) {
        return URI.create("file:///" + Addresses.relative("", page.path()));
    }

    private static Document parse(Page page) {
        return Jsoup.parse(text(page));
    }

    static String text(Page page) {
        return new String(page.content(), StandardCharsets.UTF_8);
    }
}
