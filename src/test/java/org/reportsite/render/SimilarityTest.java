package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource({"1.0, 1", "0.0, 0", "0.5, 0.5", "0.85714, 0.857", "0.9996, 1", "0.0004, 0"})
    void hasThreeDecimalsAtMostAndNoZerosAtItsEnd(double similarity, String written) {
        assertThat(Similarity.rounded(similarity)).hasToString(written);
    }
}
