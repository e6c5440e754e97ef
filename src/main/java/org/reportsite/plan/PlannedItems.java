package org.reportsite.plan;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.collection.ExpectedSection.Role;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.text.Normalizer;
import org.reportsite.text.Sentences;

/**
 * What a report plans: the points of its plans. A long point whose text is in several paragraphs or list items is as many
 * items; a plan without points is as many as it has sentences that say what is to be done.
 */
final class PlannedItems {

    /** The most items of a report that are looked at. */
    static final int MOST = 400;

    /** Characters of a point that is one item in any case. */
    private static final int LONG_POINT = 200;

    private final List<Planned> all = new ArrayList<>();

    private PlannedItems() {}

    static List<Planned> of(MatchedReport report) {
        PlannedItems items = new PlannedItems();
        report.sections().stream()
                .filter(section -> section.role() == Role.PLAN)
                .forEach(items::add);
        return items.all.stream().limit(MOST).toList();
    }

    private void add(MatchedSection section) {
        List<Point> points = section.section().points();
        if (points.isEmpty()) {
            sentences(section);
        }
        for (int number = 0; number < points.size(); number++) {
            point(section, points.get(number), number);
        }
    }

    private void sentences(MatchedSection section) {
        Sentences.split(PlainText.of(section.section().introduction())).stream()
                .filter(Intention::isIn)
                .forEach(sentence -> all.add(new Planned("", sentence, sentence, section, Place.NO_POINT)));
    }

    private void point(MatchedSection section, Point point, int number) {
        String text = point.afterLabel().strip();
        List<String> parts = point.characters() <= LONG_POINT ? List.of() : parts(point);
        if (parts.size() < 2) {
            String lead = point.lead().isBlank() ? firstSentence(text) : point.lead();
            all.add(new Planned(point.label(), lead, text, section, number));
        } else {
            parts.forEach(part -> all.add(new Planned(point.label(), firstSentence(part), part, section, number)));
        }
    }

    /** The paragraphs and list items of a point but the one that is only its heading. */
    private static List<String> parts(Point point) {
        List<String> parts = new ArrayList<>();
        for (Block block : point.blocks()) {
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> parts.add(PlainText.of(item.content())));
            } else {
                parts.add(PlainText.of(List.of(block)));
            }
        }
        String lead = Normalizer.heading(point.label() + point.lead());
        parts.removeIf(part -> {
            String form = Normalizer.heading(part);
            return lead.endsWith(form) || !Intention.isIn(part);
        });
        parts.replaceAll(part ->
                part.startsWith(point.label()) ? part.substring(point.label().length()) : part);
        return parts;
    }

    private static String firstSentence(String text) {
        List<String> sentences = Sentences.split(text);
        return sentences.isEmpty() ? "" : sentences.get(0);
    }
}
