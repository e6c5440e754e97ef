package org.reportsite.site;

import java.util.ArrayList;
import java.util.List;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Section;
import org.reportsite.text.Sentences;

/**
 * What a section says in a few words: the leads of its points, or else its first sentence. Excerpts are kept for every
 * report of a collection, so they are short however long the text is.
 */
public final class Excerpts {

    /** The longest excerpt, in UTF-16 units. */
    public static final int MAX_LENGTH = 140;

    private static final int MAX_PIECE = 60;
    private static final int LEAST_PIECE = 12;
    private static final String CUT = "…";

    private Excerpts() {}

    /** A section's excerpt in pieces, a lead each; what is left out is told by an ellipsis. Empty for an empty section. */
    static List<String> of(Section section) {
        List<String> leads = section.points().stream()
                .map(Point::lead)
                .map(Excerpts::line)
                .filter(lead -> !lead.isEmpty())
                .toList();
        return leads.isEmpty() ? firstSentence(section) : fitting(leads);
    }

    /** A text's beginning, no longer than an excerpt. */
    public static String beginning(String text) {
        return cut(line(text), MAX_LENGTH);
    }

    private static List<String> fitting(List<String> leads) {
        List<String> pieces = new ArrayList<>();
        int room = MAX_LENGTH;
        for (String lead : leads) {
            if (room < LEAST_PIECE) {
                pieces.add(CUT);
                break;
            }
            String piece = cut(lead, Math.min(MAX_PIECE, room));
            pieces.add(piece);
            room -= piece.length();
        }
        return pieces;
    }

    private static List<String> firstSentence(Section section) {
        String text = PlainText.of(section.introduction());
        if (text.isBlank() && !section.points().isEmpty()) {
            text = section.points().get(0).text();
        }
        List<String> sentences = Sentences.split(text);
        return sentences.isEmpty() ? List.of() : List.of(beginning(sentences.get(0)));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** At most so long, never through the middle of a character, nor of a word where one ends shortly before. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - CUT.length();
        int space = text.lastIndexOf(' ', end);
        if (space > end - LEAST_PIECE) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }
}
