package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison.SentenceChange;

class StripTest {

    @Test
    void passagesStandInReadingOrderByTheirLength() {
        assertThat(strip(kept(10), added(30)))
                .contains("<path class=\"kept\" d=\"M0 0h50V12h-50z\"/>")
                .contains("<path class=\"added\" d=\"M50 10h150V12h-150z\"/>");
    }

    @Test
    void sentencesOfAKindThatFollowEachOtherAreOnePassage() {
        assertThat(strip(kept(10), kept(10), added(20))).contains("<path class=\"kept\" d=\"M0 0h100V12h-100z\"/>");
    }

    @Test
    void eachKindHasItsHeight() {
        assertThat(strip(kept(10), change(Kind.EDITED, 10), change(Kind.MOVED, 10), added(10)))
                .contains("\"M0 0h", "\"M50 4h", "\"M100 7h", "\"M150 10h");
    }

    @Test
    void whatIsGoneHasNoPlace() {
        assertThat(strip(kept(10), new SentenceChange(Kind.REMOVED, "x".repeat(500), null), added(10)))
                .contains("M0 0h100V", "M100 10h100V")
                .doesNotContain("removed");
    }

    @Test
    void aTextOfNothingButGoneSentencesIsAnEmptyStrip() {
        assertThat(strip(new SentenceChange(Kind.REMOVED, "x", null))).doesNotContain("<path");
    }

    @Test
    void thousandsOfPassagesStayWithinTheWidth() {
        List<SentenceChange> sentences = new ArrayList<>();
        Collections.addAll(sentences, kept(1), added(1));
        while (sentences.size() < 10_000) {
            sentences.addAll(List.copyOf(sentences));
        }
        assertThat(Strip.of(sentences, "").toString()).hasSizeLessThan(6_000);
    }

    @Test
    void theLabelIsEscaped() {
        assertThat(Strip.of(List.of(kept(1)), "\"<b>&").toString())
                .contains("role=\"img\" aria-label=\"&quot;&lt;b&gt;&amp;\"");
    }

    private static String strip(SentenceChange... sentences) {
        return Strip.of(List.of(sentences), "").toString();
    }

    private static SentenceChange kept(int length) {
        return change(Kind.KEPT, length);
    }

    private static SentenceChange added(int length) {
        return new SentenceChange(Kind.ADDED, null, "x".repeat(length));
    }

    private static SentenceChange change(Kind kind, int length) {
        return new SentenceChange(kind, "x".repeat(length), "x".repeat(length));
    }
}
