package org.reportsite.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;

class ConsoleReportTest {

    private static final ConsoleReport REPORT = new ConsoleReport(Findings.LANGUAGES, Messages.of(Locale.ENGLISH));

    @Test
    void showsPlaceSourceCaretAndWhatToDo() {
        assertThat(REPORT.lines(Findings.placeholder(41, 3, "赴 XX市考察。", "XX市")))
                .containsExactly(
                        "src/reports/2024/xincheng.md:41:3 error placeholder: “XX市”尚未填写。",
                        "    赴 XX市考察。",
                        "       ^",
                        "  → 请填入实际内容，或将其删去。");
    }

    @Test
    void theCaretStandsUnderDoubleWidthCharacters() {
        assertThat(caret("在新城XX市", 4)).isEqualTo("    " + " ".repeat(6) + "^");
        assertThat(caret("（ｘ）XX市", 4)).isEqualTo("    " + " ".repeat(6) + "^");
        assertThat(caret("𠀀𠀁XX市", 5)).isEqualTo("    " + " ".repeat(4) + "^");
        assertThat(caret("abc XX", 5)).isEqualTo("    " + " ".repeat(4) + "^");
    }

    @Test
    void theCaretStandsUnderWhatFollowsATab() {
        List<String> lines = REPORT.lines(Findings.placeholder(1, 2, "\tXX市", "XX市"));
        assertThat(lines.get(1)).isEqualTo("        XX市");
        assertThat(lines.get(2)).isEqualTo("        ^");
    }

    @Test
    void showsControlCharactersEscaped() {
        List<String> lines = REPORT.lines(Findings.placeholder(1, 4, "\u202E\u001B1XX", "\u202EXX"));
        assertThat(lines.get(0)).endsWith("placeholder: “[U+202E]XX”尚未填写。");
        assertThat(lines.get(1)).isEqualTo("    [U+202E][U+001B]1XX");
        assertThat(lines.get(2)).isEqualTo("    " + " ".repeat(17) + "^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "字".repeat(300) + "XX市" + "字".repeat(300);
        List<String> lines = REPORT.lines(Findings.placeholder(1, 301, line, "XX市"));
        assertThat(lines.get(1)).isEqualTo("    …" + "字".repeat(40) + "XX市" + "字".repeat(57) + "…");
        assertThat(lines.get(2)).isEqualTo("    " + " ".repeat(81) + "^");
    }

    @Test
    void neverPartsASurrogatePair() {
        String line = "𠀀".repeat(200);
        for (int column = 1; column <= 2 * 200; column += 2) {
            String shown =
                    REPORT.lines(Findings.placeholder(1, column, line, "")).get(1);
            assertThat(shown).doesNotContain("[U+");
        }
    }

    @Test
    void showsNoLineWhereThereIsNone() {
        assertThat(REPORT.lines(Findings.placeholder(1, 1, null, "XX"))).hasSize(2);
        assertThat(REPORT.lines(Findings.placeholder(1, 1, " ", "XX"))).hasSize(2);
    }

    @Test
    void sumsUpAndSaysWhatToMendFirst() {
        Finding first = Findings.placeholder(3, 1, "XX", "XX");
        Finding second = Findings.placeholder(8, 1, "XX", "XX");
        List<Finding> findings = List.of(Findings.unknown(1), second, first, Findings.waived(2));
        assertThat(REPORT.summary(findings, List.of(second, first)))
                .containsExactly(
                        "Findings: 2 errors, 1 warning, no notes.",
                        "1 more is waived; the checks page lists them.",
                        "Mend first: placeholder (2 times), beginning at src/reports/2024/xincheng.md:3:1",
                        "To see the site all the same, add -Dreport-site.failOn=never.");
    }

    @Test
    void aBuildThatPassesHasNothingToMendFirst() {
        assertThat(REPORT.summary(List.of(Findings.unknown(1)), List.of()))
                .containsExactly("Findings: no errors, 1 warning, no notes.");
    }

    private static String caret(String line, int column) {
        return REPORT.lines(Findings.placeholder(1, column, line, "XX")).get(2);
    }
}
