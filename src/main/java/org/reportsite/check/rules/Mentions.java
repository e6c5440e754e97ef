package org.reportsite.check.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportsite.report.PlainText;
import org.reportsite.report.Point;
import org.reportsite.report.Report;
import org.reportsite.text.Normalizer;
import org.reportsite.text.Words;

/**
 * Whether a report mentions what another planned, told by the words that are particular to the plan's point: those that
 * its report has hardly anywhere else. Precise before complete: a few of them are enough to be a mention.
 */
final class Mentions {

    /** A word that stands more often in the rest of the report is not particular to a point. */
    private static final int MOST_ELSEWHERE = 2;

    private static final int FEWEST_WORDS = 2;
    /** Of a lead's words one in three may be said of something else. */
    private static final double MOST_OF_LEAD = 0.34;

    private static final double MOST_OF_TEXT = 0.25;
    private static final int SHORTEST_CHINESE = 2;
    private static final int SHORTEST_OTHER = 4;
    /** What may follow a stem: {@code -ed}, {@code -s}. */
    private static final int ENDING = 2;

    /** Words that have no Chinese character; splitting Chinese into words takes longer than reading a report. */
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}]]+");

    private final String before;
    private final String now;

    Mentions(Report before, Report now) {
        this.before = all(before);
        this.now = all(now);
    }

    /** Titles included, white space and punctuation not. */
    private static String all(Report report) {
        StringBuilder text = new StringBuilder(PlainText.of(report.blocks()));
        report.sections().forEach(section -> text.append('\n').append(section.title()));
        return searchable(text.toString());
    }

    /** The text without spaces, where Chinese words are looked up, then its words, where others are: road is not in abroad. */
    private static String searchable(String text) {
        StringBuilder searchable = new StringBuilder(Normalizer.heading(text));
        LATIN_WORD
                .matcher(text)
                .results()
                .forEach(word -> searchable.append(' ').append(Normalizer.heading(word.group())));
        return searchable.toString();
    }

    /**
     * Whether the report never mentions a point of the earlier one.
     *
     * @param lead what the point is about
     */
    boolean isForgotten(String lead, Point point) {
        // Without its label: 一是 stands in every report.
        String whole = lead + "\n" + point.text();
        Set<String> ofLead = particular(lead, whole);
        if (ofLead.size() < FEWEST_WORDS || mentioned(ofLead) > MOST_OF_LEAD * ofLead.size()) {
            return false;
        }
        Set<String> ofText = particular(whole, whole);
        ofText.removeAll(ofLead);
        return mentioned(ofText) <= MOST_OF_TEXT * ofText.size();
    }

    private Set<String> particular(String text, String point) {
        String own = searchable(point);
        Set<String> particular = new LinkedHashSet<>();
        for (String word : Words.split(text)) {
            String form = stem(Normalizer.heading(word));
            if (!form.isEmpty() && count(before, form) - count(own, form) <= MOST_ELSEWHERE) {
                particular.add(form);
            }
        }
        return particular;
    }

    private long mentioned(Collection<String> words) {
        return words.stream().filter(now::contains).count();
    }

    /** A word as it is looked up, without its ending; empty where it is too short or a number: those say little. */
    private static String stem(String word) {
        int length = word.codePointCount(0, word.length());
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return "";
        }
        if (word.codePoints().allMatch(Character::isIdeographic)) {
            return length < SHORTEST_CHINESE ? "" : word;
        }
        return length < SHORTEST_OTHER
                ? ""
                : " " + word.substring(0, word.offsetByCodePoints(0, Math.max(SHORTEST_OTHER, length - ENDING)));
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word);
                at >= 0 && count <= Byte.MAX_VALUE;
                at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
