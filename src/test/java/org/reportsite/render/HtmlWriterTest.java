package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.collection.CollectionConfig;
import org.reportsite.diagnostic.Messages;
import org.reportsite.link.Destination;
import org.reportsite.link.FileCopy;
import org.reportsite.link.ImageSize;
import org.reportsite.link.References;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Point;
import org.reportsite.report.Position;
import org.reportsite.site.Addresses;
import org.reportsite.text.Classification;

class HtmlWriterTest {

    private static final Position AT = Position.START;

    private static final CollectionConfig CONFIG = new CollectionConfig(
            "",
            "c.yml",
            "",
            Locale.ENGLISH,
            List.of(),
            null,
            List.of(),
            null,
            null,
            Map.of(),
            List.of(),
            Classification.INTERNAL,
            List.of());
    private static final Map<String, Destination> LINKS = Map.of(
            "https://example.com/?a=1&b='", new Destination.Web("https://example.com/?a=1&b='"),
            "../2023/a.md", new Destination.ReportPage("a", 2023, ""),
            "#first", new Destination.ReportPage("a", 2024, "第一"),
            "../2023/b.md", new Destination.ReportPage("b", 2023, "plan"),
            "scan.PDF", new Destination.Copy(new FileCopy("扫描.pdf", Path.of("scan.PDF"), "pdf", 9, null)));
    private static final Map<String, Destination> IMAGES =
            Map.of("map.png", image("map.png", new ImageSize(640, 480)), "plain.svg", image("plain.svg", null));

    private final HtmlWriter writer = new HtmlWriter(
            new ReportLinks(new References(LINKS, IMAGES, List.of()), new Addresses(CONFIG), "a", "a/2024.html"),
            new Texts(Messages.of("org.reportsite.render.sample.findings", Locale.SIMPLIFIED_CHINESE)));

    @Test
    void escapesText() {
        assertThat(inline(text("</title><script>alert('1')</script> & \"x\"")))
                .isEqualTo("&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;");
    }

    @Test
    void leavesTemplateSyntaxAlone() {
        assertThat(inline(text("{{7*7}} {% raw %} {# x #}"))).isEqualTo("{{7*7}} {% raw %} {# x #}");
    }

    @Test
    void marksEmphasis() {
        assertThat(inline(
                        new Inline.Strong(List.of(text("a"))),
                        new Inline.Emphasis(List.of(text("b"))),
                        new Inline.Strikethrough(List.of(text("c"))),
                        new Inline.CodeSpan("<d>", AT),
                        new Inline.LineBreak()))
                .isEqualTo("<strong>a</strong><em>b</em><s>c</s><code>&lt;d&gt;</code><br>");
    }

    @Test
    void linksOutsideWithoutTellingWhereFrom() {
        assertThat(inline(link("https://example.com/?a=1&b='", "看")))
                .isEqualTo("<a href=\"https://example.com/?a=1&amp;b=&#39;\" rel=\"noopener noreferrer\">看</a>");
    }

    @Test
    void publishesOtherLinksAsTextAndAddress() {
        assertThat(inline(link("javascript:alert(1)", "看"))).isEqualTo("看（javascript:alert(1)）");
        assertThat(inline(link("//host/<x>", "看"))).isEqualTo("看（//host/&lt;x&gt;）");
    }

    @Test
    void linksToOtherReportsAndPlacesAndFiles() {
        assertThat(inline(link("../2023/a.md", "看"))).isEqualTo("<a href=\"2023.html\">看</a>");
        assertThat(inline(link("#first", "看"))).isEqualTo("<a href=\"#%E7%AC%AC%E4%B8%80\">看</a>");
        assertThat(inline(link("../2023/b.md", "看"))).isEqualTo("<a href=\"../b/2023.html#plan\">看</a>");
        assertThat(inline(link("scan.PDF", "看"))).isEqualTo("<a href=\"%E6%89%AB%E6%8F%8F.pdf\">看</a>");
    }

    @Test
    void cutsAnAddressThatIsAWholeFile() {
        assertThat(inline(link("data:text/plain," + "a".repeat(100_000), "看")))
                .startsWith("看（data:text/plain,aaa")
                .hasSizeLessThan(1000);
    }

    @Test
    void tellsAnAddressOnceWhereItIsTheText() {
        assertThat(inline(link("data:text/html;base64,AAAA", "data:text/html;base64,AAAA")))
                .isEqualTo("data:text/html;base64,AAAA");
    }

    @Test
    void showsAnImageWithItsSize() {
        assertThat(inline(new Inline.Image("map.png", "图<1>", AT)))
                .isEqualTo("<img src=\"map.png\" alt=\"图&lt;1&gt;\" width=\"640\" height=\"480\">");
    }

    @Test
    void namesAnImageWithoutDescription() {
        assertThat(inline(new Inline.Image("plain.svg", " ", AT)))
                .isEqualTo("<img src=\"plain.svg\" alt=\"图片（plain.svg）\">");
    }

    @Test
    void setsImagesAloneAsAFigure() {
        Inline map = new Inline.Image("map.png", "图", AT);
        String img = "<img src=\"map.png\" alt=\"图\" width=\"640\" height=\"480\">";
        assertThat(blocks(new Block.Paragraph(List.of(map, text(" ")), AT)))
                .isEqualTo("<figure>" + img + " </figure>\n");
        assertThat(blocks(new Block.Paragraph(List.of(map, text("见图")), AT))).isEqualTo("<p>" + img + "见图</p>\n");
    }

    @Test
    void publishesAMissingImageAsItsDescription() {
        assertThat(inline(new Inline.Image("../../x.png\" onload=\"x", "图<1>", AT)))
                .isEqualTo("<span class=\"image\">图&lt;1&gt;〔../../x.png&quot; onload=&quot;x〕</span>");
    }

    @Test
    void writesBlocks() {
        assertThat(blocks(
                        new Block.Paragraph(List.of(text("p")), AT),
                        new Block.Heading(1, List.of(text("h")), AT),
                        new Block.Heading(9, List.of(text("low")), AT),
                        new Block.Quote(List.of(new Block.Paragraph(List.of(text("q")), AT)), AT),
                        new Block.CodeBlock("a <b>\n", AT),
                        new Block.ThematicBreak(AT)))
                .isEqualTo("""
                        <p>p</p>
                        <h3>h</h3>
                        <h4>low</h4>
                        <blockquote>
                        <p>q</p>
                        </blockquote>
                        <pre tabindex="0"><code>a &lt;b&gt;
                        </code></pre>
                        <hr>
                        """);
    }

    @Test
    void writesLists() {
        Block.Item line = new Block.Item(List.of(new Block.Paragraph(List.of(text("x")), AT)), AT);
        Block.Item more = new Block.Item(
                List.of(new Block.Paragraph(List.of(text("y")), AT), new Block.ItemList(false, 1, List.of(line), AT)),
                AT);
        assertThat(blocks(new Block.ItemList(true, 3, List.of(line, more), AT))).isEqualTo("""
                        <ol start="3">
                        <li>x</li>
                        <li><p>y</p>
                        <ul>
                        <li>x</li>
                        </ul>
                        </li>
                        </ol>
                        """);
    }

    @Test
    void writesTables() {
        Block.Table table = new Block.Table(
                List.of(cell("指标", Block.Alignment.LEFT), cell("值", Block.Alignment.CENTER)),
                List.of(List.of(cell("收入", Block.Alignment.NONE), cell("1,234.5", Block.Alignment.NONE))),
                AT);
        assertThat(blocks(table)).isEqualTo("""
                        <div class="scroll" role="region" tabindex="0" aria-label="表格"><table>
                        <thead><tr><th scope="col">指标</th><th scope="col" class="middle">值</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>收入</td><td class="number">1,234.5</td></tr>
                        </tbody></table></div>
                        """);
    }

    @Test
    void setsAPointsLeadOff() {
        Block text = new Block.Paragraph(List.of(text("一是强化学习。全年12次。")), AT);
        assertThat(writer.point(new Point("一是", "强化学习", "全年12次。", AT, List.of(text)), new HeadingLevels(2)))
                .hasToString("<p><strong>一是强化学习</strong>。全年12次。</p>\n");
    }

    @Test
    void leavesAPointAloneWhoseLeadIsAHeading() {
        Block heading = new Block.Heading(1, List.of(text("（一）强化学习")), AT);
        assertThat(writer.point(new Point("（一）", "强化学习", "", AT, List.of(heading)), new HeadingLevels(2)))
                .hasToString("<h3>（一）强化学习</h3>\n");
    }

    private String inline(Inline... content) {
        return writer.inline(List.of(content)).toString();
    }

    private String blocks(Block... blocks) {
        return writer.blocks(List.of(blocks), new HeadingLevels(2)).toString();
    }

    private static Inline text(String text) {
        return new Inline.Text(text, AT);
    }

    private static Destination image(String name, @Nullable ImageSize size) {
        return new Destination.Copy(new FileCopy(name, Path.of(name), "png", 9, size));
    }

    private static Inline link(String target, String text) {
        return new Inline.Link(target, List.of(text(text)), AT);
    }

    private static Block.Cell cell(String text, Block.Alignment alignment) {
        return new Block.Cell(List.of(text(text)), alignment);
    }
}
