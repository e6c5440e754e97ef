package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Location;
import org.reportsite.diagnostic.Message;
import org.reportsite.diagnostic.Problem;
import org.reportsite.diagnostic.Severity;
import org.reportsite.diagnostic.Subject;

class FingerprintsTest {

    private static final Subject XINCHENG = new Subject("city", "xincheng", 2024, null);

    @Test
    void survivesALineInsertedAbove() {
        assertThat(of(placeholder(7, 5, "考察了 XX市。"))).isEqualTo(of(placeholder(8, 5, "考察了 XX市。")));
    }

    @Test
    void survivesOtherSpacesWidthsAndSeverity() {
        Finding heavier = finding("placeholder", Severity.ERROR, "a.md", 7, 4, "考察了ＸＸ市。", XINCHENG);
        assertThat(of(placeholder(7, 6, "  考察了 XX市。"))).isEqualTo(of(heavier));
    }

    @Test
    void survivesAnEditFurtherOnInALongParagraph() {
        String near = "考".repeat(50) + "XX市" + "察".repeat(50);
        assertThat(of(placeholder(7, 51, near))).isEqualTo(of(placeholder(7, 53, "二〇" + near + "二五")));
    }

    @Test
    void changesWithTheTextAroundThePlace() {
        assertThat(of(placeholder(7, 3, "前往XX市。"))).isNotEqualTo(of(placeholder(7, 3, "来自XX市。")));
    }

    @Test
    void tellsReportsRulesAndSectionsApart() {
        assertThat(Fingerprints.of(List.of(
                        about("placeholder", XINCHENG),
                        about("link-broken", XINCHENG),
                        about("placeholder", new Subject("city", "xincheng", 2023, null)),
                        about("placeholder", new Subject("city", "binjiang", 2024, null)),
                        about("placeholder", new Subject("county", "xincheng", 2024, null)),
                        about("placeholder", new Subject("city", "xincheng", 2024, "plan")))))
                .doesNotHaveDuplicates()
                .allMatch(print -> print.matches("[0-9a-f]{64}"));
    }

    @Test
    void numbersEqualOnesByTheirPlaces() {
        Finding first = placeholder(3, 1, "XX市");
        Finding second = placeholder(9, 1, "XX市");
        List<String> prints = Fingerprints.of(List.of(second, first));
        assertThat(prints).doesNotHaveDuplicates();
        assertThat(prints.get(1)).isEqualTo(of(first));
        assertThat(prints.get(0))
                .isEqualTo(Fingerprints.of(List.of(first, second)).get(1));
    }

    @Test
    void survivesAnEditOfTheNeighbourOfWhatIsMissing() {
        Subject plan = new Subject("city", "xincheng", 2024, "plan");
        assertThat(of(finding("section-missing", Severity.ERROR, "a.md", 9, 1, "## 其他", plan)))
                .isEqualTo(of(finding("section-missing", Severity.ERROR, "a.md", 30, 1, "全文完。", plan)));
    }

    @Test
    void survivesARenamedFileOfAKnownReport() {
        assertThat(of(finding("placeholder", Severity.ERROR, "2024/xincheng.md", 1, 1, "XX", XINCHENG)))
                .isEqualTo(of(finding("placeholder", Severity.ERROR, "xincheng/2024.txt", 1, 1, "XX", XINCHENG)));
    }

    @Test
    void knowsAReportWithoutAYearByItsFile() {
        Subject unknown = new Subject("city", "xincheng", null, null);
        assertThat(of(finding("year-unknown", Severity.ERROR, "a.md", 1, 1, "# 报告", unknown)))
                .isNotEqualTo(of(finding("year-unknown", Severity.ERROR, "b.md", 1, 1, "# 报告", unknown)));
    }

    @Test
    void withoutALineTheKindOfProblemCounts() {
        assertThat(of(placeholder(1, 1, null))).isNotEqualTo(of(placeholder(1, 1, "XX")));
        assertThat(of(placeholder(1, 1, null))).isEqualTo(of(placeholder(1, 1, " ")));
    }

    private static String of(Finding finding) {
        return Fingerprints.of(List.of(finding)).get(0);
    }

    private static Finding about(String rule, Subject subject) {
        return finding(rule, Severity.ERROR, "a.md", 1, 1, "XX市", subject);
    }

    private static Finding placeholder(int line, int column, @Nullable String sourceLine) {
        return finding("placeholder", Severity.WARNING, "a.md", line, column, sourceLine, XINCHENG);
    }

    private static Finding finding(
            String rule,
            Severity severity,
            String file,
            int line,
            int column,
            @Nullable String sourceLine,
            Subject subject) {
        Problem problem =
                new Problem(new Location(file, line, column), sourceLine, Message.of(rule), Message.of(rule + ".hint"));
        return new Finding(rule, severity, problem, subject, null);
    }
}
