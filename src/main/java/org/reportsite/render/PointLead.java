package org.reportsite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reportsite.report.Block;
import org.reportsite.report.Inline;
import org.reportsite.report.Point;

/** Makes a point's label and lead strong where they run straight into its text. */
final class PointLead {

    private PointLead() {}

    /** The point's blocks with the lead set off; unchanged where it has none or stands on a line of its own. */
    static List<Block> setOff(Point point) {
        if (point.blocks().isEmpty() || !(point.blocks().get(0) instanceof Block.Paragraph first)) {
            return point.blocks();
        }
        return setOff(first, point.label() + point.lead())
                .map(paragraph -> replaceFirst(point.blocks(), paragraph))
                .orElse(point.blocks());
    }

    private static Optional<Block> setOff(Block.Paragraph paragraph, String lead) {
        if (lead.isEmpty() || paragraph.content().isEmpty()) {
            return Optional.empty();
        }
        if (!(paragraph.content().get(0) instanceof Inline.Text text)
                || !text.text().startsWith(lead)) {
            return Optional.empty();
        }
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Strong(List.of(new Inline.Text(lead, text.at()))));
        content.add(
                new Inline.Text(text.text().substring(lead.length()), text.at().plus(lead.length())));
        content.addAll(paragraph.content().subList(1, paragraph.content().size()));
        return Optional.of(new Block.Paragraph(content, paragraph.at()));
    }

    private static List<Block> replaceFirst(List<Block> blocks, Block first) {
        List<Block> replaced = new ArrayList<>(blocks);
        replaced.set(0, first);
        return replaced;
    }
}
