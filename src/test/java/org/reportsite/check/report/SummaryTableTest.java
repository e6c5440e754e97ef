package org.reportsite.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reportsite.diagnostic.Finding;
import org.reportsite.diagnostic.Messages;
import org.reportsite.diagnostic.Subject;

class SummaryTableTest {

    private static final Finding ERROR = Findings.placeholder(3, 1, "XX", "XX");
    private static final Finding WARNING = Findings.unknown(9);

    @Test
    void countsByRuleAndByUnitTheWorstFirst() {
        assertThat(lines(Locale.ENGLISH, of(WARNING, "滨江"), of(WARNING, "滨江"), of(ERROR, "xincheng")))
                .containsExactly(
                        "Rule             errors  warnings  notes",
                        "placeholder           1         -      -",
                        "section-unknown       -         2      -",
                        "",
                        "Unit             errors  warnings  notes",
                        "city/xincheng         1         -      -",
                        "city/滨江             -         2      -");
    }

    @Test
    void linesUpInChinese() {
        assertThat(lines(Locale.SIMPLIFIED_CHINESE, of(ERROR, "滨江")))
                .containsExactly(
                        "规则         错误  警告  提示",
                        "placeholder     1     -     -",
                        "",
                        "单位         错误  警告  提示",
                        "city/滨江       1     -     -");
    }

    @Test
    void cutsManyUnits() {
        List<Finding> findings = new ArrayList<>();
        for (int unit = 100; unit < 130; unit++) {
            findings.add(of(ERROR, "unit" + unit));
        }
        List<String> lines = new SummaryTable(Messages.of(Locale.ENGLISH)).lines(findings);
        assertThat(lines).hasSize(2 + 1 + 1 + 20 + 1).endsWith("… and 10 more units");
    }

    @Test
    void thereIsNoneWhereNothingWasFound() {
        assertThat(lines(Locale.ENGLISH)).isEmpty();
    }

    private static List<String> lines(Locale locale, Finding... findings) {
        return new SummaryTable(Messages.of(locale)).lines(List.of(findings));
    }

    private static Finding of(Finding finding, String unit) {
        return new Finding(
                finding.rule(), finding.severity(), finding.problem(), new Subject("city", unit, 2024, null), null);
    }
}
