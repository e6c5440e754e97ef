package org.reportsite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;

/** Cuts a section's blocks into its introduction and its points. */
final class Points {

    private final Optional<PointStyle> style;
    private final Ordinals ordinals;
    private final List<Block> introduction = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<List<Block>> contents = new ArrayList<>();

    private Points(List<Block> blocks) {
        style = PointStyle.of(blocks);
        List<Block> cut = style.flatMap(PointStyle::level)
                .map(level -> InnerMarkers.points(blocks, level))
                .orElse(blocks);
        ordinals = Ordinals.of(cut.stream().map(Points::text).toList());
        cut.forEach(this::add);
    }

    static Points of(List<Block> blocks) {
        return new Points(blocks);
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph paragraph ? PlainText.ofInline(paragraph.content()) : "";
    }

    List<Block> introduction() {
        return introduction;
    }

    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            points.add(PointText.point(labels.get(i), contents.get(i)));
        }
        return points;
    }

    private void add(Block block) {
        if (style.isEmpty()) {
            introduction.add(block);
        } else if (block instanceof Block.ItemList list && opensItems(list)) {
            addItems(list);
        } else if (block instanceof Block.Heading heading && opens(heading)) {
            open(markerOf(heading.content()), block);
        } else if (block instanceof Block.Paragraph paragraph) {
            addParagraph(paragraph);
        } else {
            current().add(block);
        }
    }

    private boolean opensItems(Block.ItemList list) {
        PointStyle.Kind kind = list.ordered() ? PointStyle.Kind.ORDERED_LIST : PointStyle.Kind.BULLET_LIST;
        return style.get().kind() == kind;
    }

    private boolean opens(Block.Heading heading) {
        return style.get().kind() == PointStyle.Kind.HEADING
                && heading.depth() <= style.get().depth();
    }

    private void addItems(Block.ItemList list) {
        for (int i = 0; i < list.items().size(); i++) {
            Block.Item item = list.items().get(i);
            int number = list.start() + i;
            String own = ItemLabel.of(item);
            String label = own.isEmpty() && list.ordered() ? number + "." : own;
            open(label, new Block.ItemList(list.ordered(), number, List.of(item), item.at()));
        }
    }

    private void addParagraph(Block.Paragraph paragraph) {
        String text = PlainText.ofInline(paragraph.content());
        if (style.get().kind() == PointStyle.Kind.ORDINAL) {
            addOrdinals(paragraph, text);
        } else if (style.get()
                .level()
                .filter(level -> Markers.opens(text, level))
                .isPresent()) {
            open(markerOf(paragraph.content()), paragraph);
        } else {
            current().add(paragraph);
        }
    }

    private void addOrdinals(Block.Paragraph paragraph, String text) {
        List<Ordinals.Start> starts = ordinals.in(text);
        int end = starts.isEmpty() ? text.length() : starts.get(0).index();
        part(paragraph, 0, end).ifPresent(part -> current().add(part));
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1).index() : text.length();
            Ordinals.Start start = starts.get(i);
            part(paragraph, start.index(), to).ifPresent(part -> open(start.label(), part));
        }
    }

    private void open(String label, Block first) {
        labels.add(label);
        contents.add(new ArrayList<>(List.of(first)));
    }

    private List<Block> current() {
        return contents.isEmpty() ? introduction : contents.get(contents.size() - 1);
    }

    private static Optional<Block> part(Block.Paragraph paragraph, int from, int to) {
        List<Inline> content = Inlines.slice(paragraph.content(), from, to);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(content, Inlines.start(content, paragraph.at())));
    }

    private static String markerOf(List<Inline> content) {
        return Markers.at(PlainText.ofInline(content))
                .map(Markers.Marker::printed)
                .orElse("");
    }
}
