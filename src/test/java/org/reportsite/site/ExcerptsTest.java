package org.reportsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.report.Section;

class ExcerptsTest {

    private static final Position AT = Position.START;

    @Test
    void areTheLeadsOfThePoints() {
        assertThat(Excerpts.of(section("引言。", point("修路", "修了三条。"), point("", "没有标题。"), point("架桥", ""))))
                .containsExactly("修路", "架桥");
    }

    @Test
    void areTheFirstSentenceWhereNoPointHasALead() {
        assertThat(Excerpts.of(section("第一句。第二句。", point("", "要点。")))).containsExactly("第一句。");
        assertThat(Excerpts.of(section("", point("", "要点。又一句。")))).containsExactly("要点。");
        assertThat(Excerpts.of(section(""))).isEmpty();
    }

    @Test
    void areShortHoweverLongTheTextIs() {
        assertThat(Excerpts.of(section("长".repeat(10_000))).get(0))
                .hasSize(Excerpts.MAX_LENGTH)
                .endsWith("长…");
        List<String> many = Excerpts.of(section(
                "", Collections.nCopies(1000, point("标题".repeat(50), "")).toArray(Point[]::new)));
        assertThat(String.join("", many)).hasSizeLessThanOrEqualTo(Excerpts.MAX_LENGTH + 1);
        assertThat(many).last().asString().endsWith("…");
    }

    @Test
    void areNotCutThroughACharacterOrAWord() {
        assertThat(Excerpts.of(section("𠮷".repeat(100))).get(0)).isEqualTo("𠮷".repeat(69) + "…");
        assertThat(Excerpts.of(section("word ".repeat(60))).get(0)).endsWith("word…");
    }

    private static Section section(String introduction, Point... points) {
        return new Section("", "", List.of(), AT, paragraph(introduction), Arrays.asList(points));
    }

    private static Point point(String lead, String text) {
        return new Point("", lead, text, AT, paragraph(lead + text));
    }

    private static List<Block> paragraph(String text) {
        return text.isEmpty() ? List.of() : List.of(new Block.Paragraph(List.of(new Inline.Text(text, AT)), AT));
    }
}
