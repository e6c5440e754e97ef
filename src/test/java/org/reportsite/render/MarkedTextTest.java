package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportsite.plan.Span;

class MarkedTextTest {

    @Test
    void marksWordsAndEscapesTheRest() {
        assertThat(MarkedText.of("a <b> & c", List.of(new Span(3, 4), new Span(8, 9)), 20))
                .hasToString("a &lt;<mark>b</mark>&gt; &amp; <mark>c</mark>");
    }

    @Test
    void cutsBehindWhatIsMarkedFirst() {
        String text = "x".repeat(100) + "word" + "y".repeat(100);
        assertThat(MarkedText.of(text, List.of(new Span(100, 104)), 60))
                .hasToString("…" + "x".repeat(40) + "<mark>word</mark>" + "y".repeat(16) + "…");
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(MarkedText.of("a😀b", List.of(), 2)).hasToString("a…");
    }
}
