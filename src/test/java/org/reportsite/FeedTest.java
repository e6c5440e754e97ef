package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Trees;

/** The feed of new reports, read by a feed reader's parser. */
class FeedTest {

    private static final Path REPORTS = Path.of("src/test/resources/changes/english/input");

    @TempDir
    private Path project;

    @Test
    void namesTheNewestReportsFirst() throws Exception {
        Feed feed = read(build(REPORTS));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Reports of the harbour towns: new reports");
        assertThat(feed.getUpdated().toInstant()).hasToString("2025-02-20T00:00:00Z");
        assertThat(entries(feed).stream()
                        .map(entry -> entry.getUpdated().toInstant().toString().substring(0, 10) + " "
                                + entry.getAlternateLinks().get(0).getHref()))
                .containsExactly(
                        "2025-02-20 brenton/2024.html",
                        "2024-12-31 aldwick/2024.html",
                        "2024-12-31 dunmere/2024.html",
                        "2024-12-31 eastry/2024.html",
                        "2024-02-10 brenton/2023.html",
                        "2023-12-31 aldwick/2023.html",
                        "2023-12-31 corley/2023.html",
                        "2022-12-31 dunmere/2022.html");
    }

    @Test
    void saysWhoseAReportIsAndHowItBegins() throws Exception {
        Entry entry = entries(read(build(REPORTS))).get(0);
        assertThat(entry.getTitle()).isEqualTo("Report of Brenton 2024");
        assertThat(entry.getAuthors().get(0).getName()).isEqualTo("Town clerk of Brenton");
        assertThat(entry.getCategories().stream().map(Category::getTerm)).containsExactly("brenton", "2024");
        assertThat(entry.getCategories().get(0).getLabel()).isEqualTo("Brenton");
        assertThat(entry.getSummary().getValue())
                .isEqualTo("Brenton had a busy year & its harbour grew."
                        + " 0% of the text of the report of 2023 is kept.");
    }

    /** A title that several reports share is told apart. */
    @Test
    void putsTheUnitBeforeATitleThatLacksIt() throws Exception {
        assertThat(entries(read(build(REPORTS))).get(1).getTitle()).isEqualTo("Aldwick, 2024: Report of Aldwick");
    }

    @Test
    void keepsItsIdsWhereverTheSiteIs() throws Exception {
        Feed here = read(build(REPORTS));
        Path placed = project.resolve("placed");
        Trees.copy(REPORTS, placed);
        Files.writeString(placed.resolve("report-site.yml"), "siteUrl: https://www.example.org/city\n");
        Feed there = read(build(placed));
        List<String> ids = entries(here).stream().map(Entry::getId).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(entries(there).stream().map(Entry::getId)).containsExactlyElementsOf(ids);
        assertThat(there.getId()).isEqualTo(here.getId());
        URI base = URI.create(there.getXmlBase());
        assertThat(base).hasToString("https://www.example.org/city/feed.xml");
        assertThat(there.getOtherLinks().stream().map(Link::getHref).map(base::resolve))
                .containsExactly(base);
        assertThat(base.resolve(entries(there).get(0).getAlternateLinks().get(0).getHref()))
                .hasToString("https://www.example.org/city/brenton/2024.html");
    }

    @Test
    void holdsFiftyReportsAtMost() throws Exception {
        Path reports = project.resolve("many");
        Files.createDirectories(reports.resolve("town"));
        Files.writeString(reports.resolve("collection.yml"), "title: T\nlocale: en\n");
        for (int year = 1960; year < 2020; year++) {
            Files.writeString(reports.resolve("town/" + year + ".md"), "# Town\n\nText of " + year + ".\n");
        }
        List<Entry> entries = entries(read(build(reports)));
        assertThat(entries).hasSize(50);
        assertThat(entries.get(49).getAlternateLinks().get(0).getHref()).isEqualTo("town/1970.html");
    }

    @Test
    void neverTellsOfDraftsAndSecrets() throws Exception {
        Path reports = project.resolve("secret");
        Trees.copy(REPORTS, reports);
        Files.writeString(
                reports.resolve("2024/corley.md"),
                "---\nclassification: secret\n---\n# Kept back\n\nNot to be told.\n");
        String feed = Files.readString(build(reports).resolve("feed.xml"));
        assertThat(feed).contains("corley/2023.html").doesNotContain("corley/2024", "Kept back", "fernhill", "Draft");
    }

    @Test
    void holdsWhatXmlForbidsAsWords() throws Exception {
        Path reports = project.resolve("hostile");
        Files.createDirectories(reports.resolve("town"));
        Files.writeString(reports.resolve("collection.yml"), "title: T\nlocale: en\n");
        Files.writeString(
                reports.resolve("town/2024.md"),
                "# <b>&amp; ]]> \u0001 \u202E end\n\nA \u0001 B \uFFFE C \uD83D\uDE80.\n");
        Entry entry = entries(read(build(reports))).get(0);
        assertThat(entry.getTitle()).contains("]]>").doesNotContain("\u202E");
        assertThat(entry.getSummary().getValue()).contains("\uD83D\uDE80").doesNotContain("\u0001", "\uFFFE");
    }

    @Test
    void isFoundByBrowsersAndReaders() throws Exception {
        var home = Jsoup.parse(Files.readString(build(REPORTS).resolve("index.html")));
        assertThat(home.select("head link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("feed.xml");
        assertThat(home.select("main a[href=feed.xml]").text()).isEqualTo("Feed of new reports (Atom)");
    }

    /** A feed has to say when it changed; a collection without reports can't. */
    @Test
    void isNotThereWithoutReports() throws Exception {
        Path reports = project.resolve("none");
        Files.createDirectories(reports.resolve("town"));
        Files.writeString(reports.resolve("collection.yml"), "title: T\nlocale: en\n");
        Files.writeString(reports.resolve("town/2024.md"), "---\nclassification: secret\n---\n# Kept back\n");
        Path site = build(reports);
        assertThat(site.resolve("feed.xml")).doesNotExist();
        assertThat(Files.readString(site.resolve("index.html"))).doesNotContain("atom");
    }

    private static List<Entry> entries(Feed feed) {
        return feed.getEntries();
    }

    private static Feed read(Path site) throws Exception {
        try (var reader = Files.newBufferedReader(site.resolve("feed.xml"))) {
            return (Feed) new WireFeedInput().build(reader);
        }
    }

    private Path build(Path reports) throws Exception {
        Path source = project.resolve("src/reports");
        Trees.copy(reports, source);
        Path site = project.resolve("site");
        SiteBuild.run(new BuildRequest(
                project, source, site, project.resolve("check"), FailOn.NEVER, LocalDate.of(2025, 3, 1), 1));
        return site;
    }
}
