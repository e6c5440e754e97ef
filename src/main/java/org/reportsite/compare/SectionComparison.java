package org.reportsite.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section over a unit's years.
 *
 * @param id id of the required section, null where it is none
 * @param group what it is compared under
 * @param title the required section's title, else the newest heading
 * @param cells one a year of the unit, ascending
 * @param changes one for each two consecutive years of the unit, ascending
 * @param rows the section's text aligned over the years, in reading order of the newest year that has it
 */
public record SectionComparison(
        @Nullable String id, String group, String title, List<Cell> cells, List<Change> changes, List<Row> rows) {

    public SectionComparison {
        cells = List.copyOf(cells);
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
    }

    /**
     * The section in one year.
     *
     * @param year the year
     * @param heading marker and title as printed; empty where it is not present
     * @param anchor its anchor on the report's page, null where it is not present
     * @param characters its length, white space not counted
     * @param points its points
     */
    public record Cell(int year, String heading, @Nullable String anchor, int characters, List<PointText> points) {
        public Cell {
            points = List.copyOf(points);
        }

        /** Whether the year's report has the section. */
        public boolean present() {
            return anchor != null;
        }
    }

    /** A point's text. */
    public record PointText(String label, String lead, String text) {}

    /**
     * What changed from one year to the next.
     *
     * @param from the earlier year
     * @param to the later year
     * @param similarity Dice coefficient of the two texts' bigrams, 0 to 1
     * @param points what became of each point
     * @param sentences what became of each sentence
     */
    public record Change(
            int from, int to, double similarity, List<PointChange> points, List<SentenceChange> sentences) {
        public Change {
            points = List.copyOf(points);
            sentences = List.copyOf(sentences);
        }

        /** How many sentences are of a kind. */
        public long count(Kind kind) {
            return sentences.stream().filter(s -> s.kind() == kind).count();
        }
    }

    /**
     * A point of the earlier year and the point that it became.
     *
     * @param from index in the earlier year, null where it is new
     * @param to index in the later year, null where it is gone
     * @param similarity 0 to 1; 0 where a side is absent
     */
    public record PointChange(
            @Nullable Integer from, @Nullable Integer to, double similarity, Kind kind) {}

    /**
     * A sentence of the earlier year and the sentence that it became.
     *
     * @param from its text in the earlier year, null where it is new
     * @param to its text in the later year, null where it is gone
     */
    public record SentenceChange(
            Kind kind, @Nullable String from, @Nullable String to) {}

    /**
     * The same point, or the text before the first point, over the years.
     *
     * @param parts one a year of the unit, ascending; null where the year has nothing that corresponds and nothing of
     *     the year before is gone there
     */
    public record Row(List<@Nullable Part> parts) {
        public Row {
            parts = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(parts));
        }
    }

    /**
     * A point, or the text before the first point, in one year.
     *
     * @param point index of the point; null for the text before the first, and for a point that is gone, of which only
     *     removed sentences stand there
     * @param label the point's marker, empty where it has none
     * @param sentences its sentences in reading order, and where they stood those of the year before that are gone
     */
    public record Part(@Nullable Integer point, String label, List<MarkedSentence> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence marked against the unit's year before.
     *
     * @param kind null in the unit's first year, and where the year before lacks the whole section unless the sentence
     *     came from another one
     * @param spans its text in pieces
     * @param lead whether it is the point's lead
     * @param elsewhere the other section that it came from, or, where it has left this one, that it went to; else null
     * @param left whether it has left this section: it isn't part of this year's text then
     */
    public record MarkedSentence(
            @Nullable Kind kind,
            List<Span> spans,
            boolean lead,
            @Nullable Elsewhere elsewhere,
            boolean left) {
        public MarkedSentence {
            spans = List.copyOf(spans);
        }

        /** One that stays in its section. */
        public MarkedSentence(@Nullable Kind kind, List<Span> spans, boolean lead) {
            this(kind, spans, lead, null, false);
        }
    }

    /**
     * Another section in the year in which a sentence stood or stands there.
     *
     * @param group what that section is compared under
     * @param title its title, empty for opening and closing
     */
    public record Elsewhere(String group, String title, int year) {}

    /** A piece of a sentence. */
    public record Span(Type type, String text) {
        /** What became of a piece. */
        public enum Type {
            SAME,
            INSERTED,
            DELETED
        }
    }
}
