package org.reportsite.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.diagnostic.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckJsonTest {

    @Test
    void writesOneFindingALineInTheOrderOfThePlaces() {
        assertThat(write(Findings.unknown(9), Findings.placeholder(3, 5, "赴“XX市”", "“XX市”")))
                .isEqualTo("""
                        {"findings":[
                        {"rule":"placeholder","severity":"error","file":"src/reports/2024/xincheng.md","line":3,"column":5,\
                        "message":"“‘XX市’”尚未填写。","hint":"请填入实际内容，或将其删去。",\
                        "unit":"xincheng","year":2024,"section":null,"waiver":null},
                        {"rule":"section-unknown","severity":"warning","file":"src/reports/2024/xincheng.md","line":9,"column":1,\
                        "message":"“其他”不属于应有的任何部分。",\
                        "hint":"请改用所属部分的标题，或将其并入其他部分。如果允许有这一部分，请将其加入结构，或设置 extraSections: allow。",\
                        "unit":"xincheng","year":2024,"section":null,"waiver":null}
                        ]}
                        """);
    }

    @Test
    void writesTheTermsOfAWaiver() {
        JsonNode finding =
                JsonMapper.shared().readTree(write(Findings.waived(3))).at("/findings/0");
        assertThat(finding.get("waiver").toString())
                .isEqualTo("{\"reason\":\"人员变动\",\"owner\":\"办公室\",\"expires\":\"2027-01-31\"}");
    }

    @Test
    void aWaiverByACommentHasNeitherOwnerNorLastDay() {
        JsonNode finding =
                JsonMapper.shared().readTree(write(Findings.waivedByComment(3))).at("/findings/0");
        assertThat(finding.get("waiver").toString())
                .isEqualTo("{\"reason\":\"数字尚未公布\",\"owner\":null,\"expires\":null}");
    }

    @Test
    void writesAFileWithoutFindings() {
        assertThat(write()).isEqualTo("{\"findings\":[]}\n");
    }

    @Test
    void escapesWhatJsonMustEscape() {
        String text = "\"\\\u0000</script>\n";
        JsonNode finding = JsonMapper.shared()
                .readTree(write(Findings.placeholder(1, 1, null, text)))
                .at("/findings/0");
        assertThat(finding.get("message").asString()).isEqualTo("“" + text + "”尚未填写。");
    }

    private static String write(Finding... findings) {
        return new String(new CheckJson(Findings.LANGUAGES).write(List.of(findings)), StandardCharsets.UTF_8);
    }
}
