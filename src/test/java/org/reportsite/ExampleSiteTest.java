package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.diagnostic.Finding;
import org.reportsite.testing.ExampleSite;
import org.reportsite.testing.LinkChecker;

/** The example shows what it is there to show: some warnings, a report that is missing and one that is late, text that stood in last year's, a plan that is forgotten, a waiver, and no broken link. */
class ExampleSiteTest {

    @TempDir
    private Path target;

    @Test
    void hasTheFindingsItWasGiven() throws Exception {
        BuildResult result = ExampleSite.build(target);
        assertThat(result.passed()).isTrue();
        assertThat(result.findings())
                .extracting(ExampleSiteTest::shown)
                .containsExactly(
                        "city/2021/shiquan.md points-too-few waived",
                        "city/2021/shuiwuju.md copied-from-last-year",
                        "city/2021/shuiwuju.md copied-from-last-year",
                        "city/2021/shuiwuju.md copied-from-last-year",
                        "city/2021/yunpu.txt report-missing",
                        "city/2021/yunpu.txt advertisement",
                        "city/2022/shiquan.md section-order",
                        "city/2023/binjiang.md section-unknown",
                        "city/2023/shiquan.md report-late",
                        "city/2023/shuiwuju.md copied-from-last-year",
                        "city/2023/shuiwuju.md numbering-gap",
                        "companies/2022/aldermoor.md section-order",
                        "companies/2022/corrow.md section-unknown",
                        "companies/2024/corrow.md plan-not-followed");
    }

    @Test
    void linksUp() throws Exception {
        assertThat(LinkChecker.check(ExampleSite.built().resolve("site"))).isEmpty();
    }

    private static String shown(Finding finding) {
        String file = finding.problem().location().file().replace("src/reports/", "");
        return file + " " + finding.rule() + (finding.waived() == null ? "" : " waived");
    }
}
