package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.Cell;
import org.reportsite.compare.SectionComparison.Change;
import org.reportsite.compare.SectionComparison.PointChange;
import org.reportsite.compare.SectionComparison.PointText;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.compare.UnitComparison;

class CompareJsonTest {

    @Test
    void writesTheContractsKeysInItsOrder() {
        List<Cell> cells = List.of(
                new Cell(2022, "", null, 0, List.of()),
                new Cell(2023, "一、强化", "s1", 12, List.of(new PointText("一是", "学习", "说“好”。"))));
        Change change = new Change(
                2022,
                2023,
                2.0 / 3,
                List.of(new PointChange(null, 0, 0, Kind.ADDED), new PointChange(1, 0, 1, Kind.KEPT)),
                List.of(
                        new SentenceChange(Kind.REMOVED, "旧\t句。", null),
                        new SentenceChange(Kind.EDITED, "A \"b\".", "A \\c.")));
        SectionComparison section = new SectionComparison("one", "one", "强化", cells, List.of(change), List.of());
        byte[] json = CompareJson.write(new UnitComparison("新城", List.of(2022, 2023), List.of(), List.of(section)));
        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"unit\":\"新城\",\"years\":[2022,2023],\"sections\":[{\"id\":\"one\",\"group\":\"one\","
                        + "\"title\":\"强化\",\"cells\":[{\"year\":2022,\"present\":false,\"anchor\":null,"
                        + "\"characters\":0,\"points\":[]},{\"year\":2023,\"present\":true,\"anchor\":\"s1\","
                        + "\"characters\":12,\"points\":[{\"label\":\"一是\",\"lead\":\"学习\",\"text\":\"说“好”。\"}]}],"
                        + "\"changes\":[{\"from\":2022,\"to\":2023,\"similarity\":0.667,\"points\":["
                        + "{\"from\":null,\"to\":0,\"similarity\":0,\"kind\":\"added\"},"
                        + "{\"from\":1,\"to\":0,\"similarity\":1,\"kind\":\"kept\"}],\"sentences\":["
                        + "{\"kind\":\"removed\",\"from\":\"旧\\t句。\",\"to\":null},"
                        + "{\"kind\":\"edited\",\"from\":\"A \\\"b\\\".\",\"to\":\"A \\\\c.\"}]}]}]}\n");
    }

    @Test
    void aUnitWithoutReportsIsEmpty() {
        assertThat(new String(
                        CompareJson.write(new UnitComparison("a", List.of(), List.of(), List.of())),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"unit\":\"a\",\"years\":[],\"sections\":[]}\n");
    }

    @Test
    void halfACharacterDoesNotStopIt() {
        byte[] json = CompareJson.write(new UnitComparison("a\uD83Db", List.of(), List.of(), List.of()));
        assertThat(new String(json, StandardCharsets.UTF_8))
                .startsWith("{\"unit\":\"a")
                .endsWith("}\n");
    }
}
