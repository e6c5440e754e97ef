package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in another language than its collection's, or a paragraph in it, says so to screen readers and fonts. */
class ForeignReportTest {

    private static final String CHINESE = """
            # 临江公司2024年度报告

            这是一份中文报告，全文都用中文写成。

            ## 一、年度回顾

            全年新增航线三条，运送旅客五十一万人次。

            - 码头改造完成。
            - 新船下水。

            ## 二、下年计划

            继续改造两座码头，并增开夜班。
            """;

    private static final String MIXED = """
            # 临江公司2024年度报告

            这是一份中文报告。

            ## 一、年度回顾

            全年新增航线三条。

            The ferry was late on nine days of the year, and that was the best result since the harbour opened.

            ## 二、下年计划

            继续改造两座码头。
            """;

    @TempDir
    private Path project;

    @Test
    void aChineseReportOnAnEnglishSite() throws Exception {
        Document page = page("en", CHINESE);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1[lang=zh], .text[lang=zh]")).hasSize(2);
        assertThat(page.select(".toc ol[lang=zh]")).hasSize(2);
        assertThat(page.select(".text [lang=zh]")).isEmpty();
        assertThat(page.select(".text .anchor"))
                .isNotEmpty()
                .allMatch(link -> link.attr("lang").equals("en"));
    }

    @Test
    void anEnglishParagraphInAChineseReport() throws Exception {
        Document page = page("zh-CN", MIXED);
        assertThat(page.select("body [lang]").eachText()).hasSize(1).allMatch(text -> text.startsWith("The ferry"));
        assertThat(page.selectFirst("body [lang]").attr("lang")).isEqualTo("en");
    }

    @Test
    void aReportInItsCollectionsLanguageSaysNothing() throws Exception {
        assertThat(page("zh-CN", CHINESE).select("body [lang]")).isEmpty();
    }

    private Document page(String locale, String report) throws Exception {
        Path source = Files.createDirectories(project.resolve("reports"));
        Files.writeString(source.resolve("collection.yml"), "title: x\nlocale: " + locale + "\n");
        Files.writeString(source.resolve("corrow-2024.md"), report);
        SiteBuild.run(new BuildRequest(
                project,
                source,
                project.resolve("site"),
                project.resolve("check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1));
        return Jsoup.parse(Files.readString(project.resolve("site/corrow/2024.html")));
    }
}
