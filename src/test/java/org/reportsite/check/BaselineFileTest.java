package org.reportsite.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportsite.check.Baseline.Entry;
import org.reportsite.diagnostic.InvalidInputException;

/** {@code baseline.json}: for people who read differences, and for the next check. */
class BaselineFileTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void isWrittenAnEntryALineByFileRuleAndMessage() {
        Baseline baseline = new Baseline(List.of(
                new Entry(B, "placeholder", "2024/b.md", "“XX市”尚未填写。"),
                new Entry(B, "section-empty", "2024/a.md", "x"),
                new Entry(A, "placeholder", "2024/b.md", "“XX区”尚未填写。")));

        assertThat(text(baseline)).isEqualTo("""
                        {"findings":[
                        {"fingerprint":"%2$s","rule":"section-empty","file":"2024/a.md","message":"x"},
                        {"fingerprint":"%1$s","rule":"placeholder","file":"2024/b.md","message":"“XX区”尚未填写。"},
                        {"fingerprint":"%2$s","rule":"placeholder","file":"2024/b.md","message":"“XX市”尚未填写。"}
                        ]}
                        """.formatted(A, B));
    }

    @Test
    void isReadAsWritten() throws Exception {
        Baseline baseline = new Baseline(List.of(new Entry(A, "placeholder", "2024/a.md", "\"\\\n")));

        assertThat(read(text(baseline)).entries()).isEqualTo(baseline.entries());
        assertThat(read(text(Baseline.NONE)).entries()).isEmpty();
        assertThat(BaselineFile.read(folder.resolve("none.json"), "none.json")).isEqualTo(Baseline.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                               | 1:1 | baseline.form
                            []                                 | 1:1 | baseline.form
                            {"found": []}                      | 1:2 | baseline.form
                            {"findings": {}}                   | 1:14 | baseline.form
                            {"findings": [                     | 1:15 | baseline.syntax
                            {"findings": [}                    | 1:15 | baseline.syntax
                            {"findings": ["x"]}                | 1:15 | baseline.form
                            {"findings": [{"print": "x"}]}     | 1:16 | baseline.form
                            {"findings": [{"rule": 1}]}        | 1:24 | baseline.form
                            {"findings": [{"rule": "x"}]}      | 1:15 | baseline.fingerprint
                            {"findings": [], "more": 1}        | 1:18 | baseline.form
                            {"findings": []} x                 | 1:18 | baseline.syntax
                            <<<<<<< HEAD                       | 1:1  | baseline.syntax
                            """)
    void tellsWhereItIsBroken(String text, String place, String message) {
        InvalidInputException invalid =
                catchThrowableOfType(InvalidInputException.class, () -> read(text == null ? "" : text));

        assertThat(invalid.problems())
                .extracting(p -> p.location().toString(), p -> p.message().key())
                .containsExactly(org.assertj.core.api.Assertions.tuple("src/reports/baseline.json:" + place, message));
    }

    private Baseline read(String text) throws IOException, InvalidInputException {
        Path file = Files.writeString(folder.resolve("baseline.json"), text);
        return BaselineFile.read(file, "src/reports/baseline.json");
    }

    private static String text(Baseline baseline) {
        return new String(BaselineFile.write(baseline), StandardCharsets.UTF_8);
    }
}
