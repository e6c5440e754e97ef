package org.reportsite.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportsite.match.MatchedReport;
import org.reportsite.match.MatchedSection;
import org.reportsite.report.Block;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Section;
import org.reportsite.text.Bigrams;
import org.reportsite.text.Sentences;

/**
 * A report cut into sentences, in reading order. Opening and closing are sections of their own here, so that a sentence
 * which left or entered them is found.
 *
 * @param year the report's year
 * @param sections opening, sections, closing
 * @param sentences all of them; parts refer to them by index
 */
record ReportText(int year, List<SectionText> sections, List<Sentence> sentences) {

    // No heading and no id has these characters.
    private static final String OPENING = "<opening>";
    private static final String CLOSING = "<closing>";

    ReportText {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /**
     * A section's text.
     *
     * @param group what it is compared under
     * @param matched the section; null for opening and closing
     * @param parts the text before the first point, then the points
     * @param bigrams of the whole text
     */
    record SectionText(String group, @Nullable MatchedSection matched, List<PartText> parts, Bigrams bigrams) {
        SectionText {
            parts = List.copyOf(parts);
        }

        boolean hasPoints() {
            return parts.size() > 1;
        }

        int from() {
            return parts.get(0).from();
        }

        int to() {
            return parts.get(parts.size() - 1).to();
        }
    }

    /**
     * A part of a section.
     *
     * @param point the point; null for the text before the first
     * @param from index of its first sentence
     * @param to index after its last sentence
     * @param bigrams of its text
     * @param lead bigrams of its lead
     */
    record PartText(@Nullable Point point, int from, int to, Bigrams bigrams, Bigrams lead) {
        static final PartText NOTHING = new PartText(null, 0, 0, Bigrams.NONE, Bigrams.NONE);

        boolean isEmpty() {
            return point == null && from == to;
        }

        int size() {
            return to - from;
        }
    }

    /** The sections by what they are compared under. */
    Map<String, SectionText> byGroup() {
        Map<String, SectionText> byGroup = new HashMap<>();
        sections.forEach(section -> byGroup.putIfAbsent(section.group(), section));
        return byGroup;
    }

    SectionText sectionOf(Sentence sentence) {
        return sections.get(sentence.section());
    }

    /** One section as a report of its own. */
    ReportText alone(SectionText section) {
        int from = section.from();
        List<PartText> parts = section.parts().stream()
                .map(p -> new PartText(p.point(), p.from() - from, p.to() - from, p.bigrams(), p.lead()))
                .toList();
        SectionText only = new SectionText(section.group(), section.matched(), parts, section.bigrams());
        List<Sentence> own = sentences.subList(from, section.to()).stream()
                .map(s -> new Sentence(s.text(), s.key(), s.end(), s.bigrams(), 0, s.part(), s.lead()))
                .toList();
        return new ReportText(year, List.of(only), own);
    }

    static ReportText of(MatchedReport report) {
        Cutter cutter = new Cutter();
        cutter.section(OPENING, null, report.report().opening(), List.of());
        for (MatchedSection matched : report.sections()) {
            Section section = matched.section();
            String group = matched.duplicate() ? "<" + matched.anchor() + ">" : matched.group();
            cutter.section(group, matched, section.introduction(), section.points());
        }
        cutter.section(CLOSING, null, report.report().closing(), List.of());
        return new ReportText(report.year(), cutter.sections, cutter.sentences);
    }

    private static final class Cutter {
        private final List<SectionText> sections = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();

        void section(String group, @Nullable MatchedSection matched, List<Block> introduction, List<Point> points) {
            List<PartText> parts = new ArrayList<>();
            StringBuilder whole = new StringBuilder();
            String before = PlainText.of(introduction);
            parts.add(part(null, before, 0));
            whole.append(before);
            for (Point point : points) {
                String text = point.afterLabel();
                parts.add(part(point, text, parts.size()));
                whole.append('\n').append(text);
            }
            sections.add(new SectionText(group, matched, parts, Bigrams.of(whole.toString())));
        }

        private PartText part(@Nullable Point point, String text, int part) {
            int from = sentences.size();
            for (String sentence : Sentences.split(text)) {
                boolean lead = point != null && sentences.size() == from && PointSentences.isLead(point, sentence);
                sentences.add(Sentence.of(sentence, sections.size(), part, lead));
            }
            Bigrams leadOf = point == null ? Bigrams.NONE : Bigrams.of(point.lead());
            return new PartText(point, from, sentences.size(), Bigrams.of(text), leadOf);
        }
    }
}
