package org.reportsite.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Water & Roads|water-roads",
                "强化意识，做“带头人”|强化意识-做-带头人",
                "TITLE I|title-i",
                "v1.2 beta_3|v1.2-beta_3",
                "../../etc/passwd|etc-passwd",
                ".hidden.|hidden",
                "_x_|x",
                "cafe\u0301|caf\u00e9",
                "con|con-x",
                "NUL|nul-x",
                "aux.html|aux-x.html",
                "com1|com1-x",
                "console|console",
                "a\u202Eb|a-b",
                "x<script>y|x-script-y",
                "！！！|section",
                "''|section",
            })
    void namesAreSafe(String text, String slug) {
        assertThat(Slugs.of(text)).isEqualTo(slug);
    }

    @Test
    void theFallbackIsTheCallers() {
        assertThat(Slugs.of("？？", "unit")).isEqualTo("unit");
    }

    @Test
    void aLongTitleIsCutBetweenCharactersAndStaysDistinct() {
        String one = Slugs.of("长".repeat(100) + "甲");
        String other = Slugs.of("长".repeat(100) + "乙");
        assertThat(one).startsWith("长长").isNotEqualTo(other).doesNotContain("\uFFFD");
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Slugs.MAX_BYTES);
    }

    @Test
    void equalNamesAreNumbered() {
        Set<String> taken = new HashSet<>();
        assertThat(Slugs.unique("a", taken)).isEqualTo("a");
        assertThat(Slugs.unique("a", taken)).isEqualTo("a-2");
        assertThat(Slugs.unique("a", taken)).isEqualTo("a-3");
        assertThat(taken).containsExactlyInAnyOrder("a", "a-2", "a-3");
    }

    @Test
    void aNameThatIsTakenAlreadyIsNotGivenTwice() {
        Set<String> taken = new HashSet<>(Set.of("a", "a-2", "a-4"));
        assertThat(Slugs.unique("a", taken)).startsWith("a-").isNotIn("a-2", "a-4");
    }

    @Test
    void aNumberedNameKeepsTheBound() {
        String longest = Slugs.of("长".repeat(100));
        Set<String> taken = new HashSet<>(Set.of(longest));
        assertThat(Slugs.unique(longest, taken).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(Slugs.MAX_BYTES);
    }

    @Test
    void manyEqualNamesTakeNoQuadraticTime() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            Slugs.unique("a", taken);
        }
        assertThat(taken).hasSize(20_000).contains("a-20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"强化意识", "v1.2 beta_3", "con", "！！！", "é.ü"})
    void aSlugOfASlugIsTheSame(String text) {
        assertThat(Slugs.of(Slugs.of(text))).isEqualTo(Slugs.of(text));
    }
}
