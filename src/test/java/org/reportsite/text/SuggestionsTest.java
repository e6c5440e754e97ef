package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> KNOWN = List.of("title", "locale", "files", "unit", "units", "id", "points");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            tilte,    title
            Title,    title
            titles,   title
            lcale,    locale
            unti,     unit
            point,    points
            ponits,   points
            ix,       id
            x,        -
            zzzzzz,   -
            '',       -
            述职报告, -
            """)
    void findsTheClosest(String word, @Nullable String expected) {
        assertThat(Suggestions.closest(word, KNOWN).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "'', ab, 2", "ab, ba, 1", "ca, abc, 3", "kitten, sitting, 3"})
    void countsSlips(String a, String b, int slips) {
        assertThat(Suggestions.distance(a, b)).isEqualTo(slips);
        assertThat(Suggestions.distance(b, a)).isEqualTo(slips);
    }

    @Test
    void doesNotCompareWhatIsNoWord() {
        assertThat(Suggestions.closest("title".repeat(1000), KNOWN)).isEmpty();
    }
}
