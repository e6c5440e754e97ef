package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison.Elsewhere;
import org.reportsite.compare.SectionComparison.MarkedSentence;
import org.reportsite.compare.SectionComparison.Part;
import org.reportsite.compare.SectionComparison.Span;
import org.reportsite.diagnostic.Messages;

class ComparisonWriterTest {

    private final ComparisonWriter writer = new ComparisonWriter(
            new Texts(Messages.of("org.reportsite.render.sample.findings", Locale.CHINA)), to -> to.group() + ".html");

    @Test
    void marksNothingInKeptText() {
        assertThat(sentences(of(Kind.KEPT, same("保持。")), of(null, same("<无>。"))))
                .isEqualTo("<span class=\"c kept\">保持。</span><span class=\"c\">&lt;无&gt;。</span>");
    }

    @Test
    void marksNewAndGoneSentencesByElementAndWord() {
        assertThat(sentences(of(Kind.ADDED, new Span(Span.Type.INSERTED, "新。"))))
                .isEqualTo("<ins class=\"c added\"><span class=\"tag\">增</span>新。</ins>");
        assertThat(sentences(of(Kind.REMOVED, new Span(Span.Type.DELETED, "旧。"))))
                .isEqualTo("<del class=\"c removed\"><span class=\"tag\">删</span>旧。</del>");
    }

    @Test
    void marksWhatWasReworded() {
        assertThat(sentences(of(
                        Kind.EDITED,
                        same("学习"),
                        new Span(Span.Type.DELETED, "9"),
                        new Span(Span.Type.INSERTED, "12"),
                        same("次。"))))
                .isEqualTo("<span class=\"c edited\"><span class=\"tag\">改</span>学习"
                        + "<del><span class=\"vh\">删：</span>9</del><ins><span class=\"vh\">增：</span>12</ins>次。</span>");
    }

    @Test
    void marksWhatWasMoved() {
        assertThat(sentences(of(Kind.MOVED, same("动。"))))
                .isEqualTo("<span class=\"c moved\"><span class=\"tag\">移</span>动。</span>");
    }

    @Test
    void tellsWhereAMovedSentenceCameFromAndWhetherItWasReworded() {
        Elsewhere from = new Elsewhere("plan", "打算", 2023);
        assertThat(sentences(new MarkedSentence(Kind.MOVED, List.of(same("动。")), false, from, false)))
                .isEqualTo("<span class=\"c moved\"><span class=\"tag\">移</span>动。</span>"
                        + "<span class=\"whence\"><a href=\"plan.html\">来自2023年“打算”</a></span>");
        assertThat(sentences(new MarkedSentence(
                        Kind.MOVED, List.of(same("动"), new Span(Span.Type.INSERTED, "了。")), false, from, false)))
                .contains("<span class=\"tag\">移改</span>动<ins>", "来自2023年“打算”");
    }

    /** In the section that it left a sentence is told in a line, several that went together in one. */
    @Test
    void tellsWhereASentenceWentThatLeft() {
        Elsewhere to = new Elsewhere("<closing>", "", 2024);
        MarkedSentence left =
                new MarkedSentence(Kind.MOVED, List.of(new Span(Span.Type.DELETED, "走了。")), false, to, true);
        assertThat(sentences(left, left, of(Kind.KEPT, same("在。"))))
                .isEqualTo("<span class=\"left\"><span class=\"tag\">移出</span>"
                        + "<a href=\"&lt;closing&gt;.html\">移至2024年“开头或结尾”</a> <q>走了。</q> 等2句</span>\n"
                        + "<span class=\"c kept\">在。</span>");
    }

    @Test
    void setsTheLeadOnALineWithItsLabel() {
        Part part = new Part(
                0,
                "1.",
                List.of(
                        new MarkedSentence(Kind.KEPT, List.of(same("Lead")), true),
                        of(Kind.KEPT, same("Text.")),
                        of(Kind.KEPT, same("More."))));
        assertThat(writer.part(part))
                .hasToString(
                        "<b class=\"lead\"><span class=\"label\">1. </span><span class=\"c kept\">Lead</span></b>\n<span class=\"c kept\">Text.</span> <span class=\"c kept\">More.</span> ");
    }

    @Test
    void givesTheLabelToTheFirstSentenceThatIsStillThere() {
        MarkedSentence gone = new MarkedSentence(Kind.REMOVED, List.of(new Span(Span.Type.DELETED, "旧")), true);
        MarkedSentence lead = new MarkedSentence(Kind.KEPT, List.of(same("新")), true);
        assertThat(writer.part(new Part(0, "一是", List.of(gone, lead)))).hasToString("""
                        <b class="lead"><del class="c removed"><span class="tag">删</span>旧</del></b>
                        <b class="lead"><span class="label">一是</span><span class="c kept">新</span></b>
                        """);
    }

    @Test
    void foldsALongPassageThatIsGone() {
        MarkedSentence gone = of(Kind.REMOVED, new Span(Span.Type.DELETED, "旧".repeat(50) + "。"));
        assertThat(sentences(of(Kind.KEPT, same("在。")), gone, of(Kind.KEPT, same("在。"))))
                .doesNotContain("<details");
        assertThat(sentences(of(Kind.KEPT, same("前。")), gone, gone, of(Kind.KEPT, same("后。"))))
                .startsWith(
                        "<span class=\"c kept\">前。</span><details class=\"cut\"><summary>删去2句，共102字</summary>\n<del class=\"c removed\">")
                .endsWith("。</del></details>\n<span class=\"c kept\">后。</span>");
    }

    @Test
    void setsATablesRowOnALine() {
        assertThat(sentences(of(Kind.KEPT, same("收入\t8.7\t9.5%"))))
                .isEqualTo("<span class=\"row\"><span class=\"c kept\">收入\t8.7\t9.5%</span></span> ");
    }

    private String sentences(MarkedSentence... sentences) {
        return writer.part(new Part(null, "", List.of(sentences))).toString();
    }

    private static MarkedSentence of(@Nullable Kind kind, Span... spans) {
        return new MarkedSentence(kind, List.of(spans), false);
    }

    private static Span same(String text) {
        return new Span(Span.Type.SAME, text);
    }
}
