package org.reportsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportsite.testing.Trees;

/** A number of a person leaves the report's file only masked: in the log, the check's files and every file of the site. */
class PersonalDataOutputTest {

    private static final String MOBILE = "13912345678";
    private static final String MOBILE_WIDE = "１３９１２３４５６７８";
    private static final String IDENTITY = "15210119800229005X";
    private static final String CARD = "6212 3456 7890 1232";

    @TempDir
    private Path project;

    @Test
    void isMaskedEverywhere() throws Exception {
        report(2023, "## 二、服务\n\n电话" + MOBILE + "有人值守。\n");
        report(2024, """
                ## 一、联系%1$s

                一是值班。XX镇电话%1$s，证件%2$s，卡号%3$s。

                `%1$s` ![电话%1$s](gone.png) [联系](gone.md "%1$s") <!-- %1$s -->

                ## 二、服务

                电话%4$s有人值守。

                ## 二、服务%1$s

                    %2$s

                更多范文请关注%1$s公众号下载全文，网站www.example.org。
                """.formatted(MOBILE, IDENTITY, CARD, MOBILE_WIDE));

        BuildResult result = build();

        String log =
                result.log().stream().flatMap(entry -> entry.lines().stream()).collect(Collectors.joining("\n"));
        assertThat(log)
                .contains("personal-data", "placeholder", "139＊＊＊＊5678", "152＊＊＊＊＊＊＊＊＊＊＊＊＊5X", "6212 ＊＊＊＊ ＊＊＊＊ 1232");
        assertMasked("the log", log + result.summary());
        Trees.read(project.resolve("target")).forEach(PersonalDataOutputTest::assertMasked);
        assertThat(Trees.read(project.resolve("target/site")).get("xincheng/2024.html"))
                .contains("139＊＊＊＊5678");
    }

    /** Whatever stands inside, and wherever the number does: no digits of its middle are left beside each other. */
    @Test
    void isMaskedHoweverItIsWritten() throws Exception {
        report(2024, """
                ## 一、值班137**0000**4321

                值班137&#48;&#48;&#x30;&#48;4321，137<!-- 中 -->00004321，137\u200B0000\u00AD4321，137\\-0000\\-4321，1370000
                4321，137-00004321。[电话](http://example.org/?tel=13700004321 "手机1370000 4321")

                ![手机137*0000*4321](gone.png) [附件](gone.md#137%%30%%3000%%34321)

                | 姓名 | 手机 |
                |---|---|
                | 赵某 | 137 000 04321 |

                更多范文请关注137**0000**4321公众号下载全文，网站www.example.org。
                """.replace("%%", "%"));
        build();
        Trees.read(project.resolve("target"))
                .forEach((name, text) -> assertThat(text)
                        .as(name)
                        .doesNotContainPattern("137[^＊\\p{IsHan}]{0,12}0[^＊\\p{IsHan}]{0,40}4321"));
        assertThat(Trees.read(project.resolve("target/site")).get("xincheng/2024.html"))
                .contains("＊");
    }

    private static void assertMasked(String name, String text) {
        assertThat(text).as(name).doesNotContain(MOBILE, MOBILE_WIDE, IDENTITY, CARD, "80022", "3456 7890");
    }

    private BuildResult build() throws Exception {
        return SiteBuild.run(new BuildRequest(
                project,
                project.resolve("src/reports"),
                project.resolve("target/site"),
                project.resolve("target/check"),
                FailOn.NEVER,
                LocalDate.of(2025, 3, 1),
                1));
    }

    private void report(int year, String text) throws Exception {
        Path file = project.resolve("src/reports/" + year + "/xincheng.md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: 述职报告" + MOBILE + "\nauthor: 赵某" + MOBILE + "\ncolour: " + MOBILE + "\n---\n\n" + text);
    }
}
