package org.reportsite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {

    @Test
    void ofOneNumberAreTheNumber() {
        assertThat(of(3)).isEqualTo(new Postings(Postings.Form.SINGLE, "$"));
    }

    @Test
    void ofFewNumbersAreTheDistancesBetweenThem() {
        assertThat(of(1, 2, 40)).isEqualTo(new Postings(Postings.Form.DISTANCES, "$! F"));
    }

    @Test
    void ofManyNumbersAreABitForEach() {
        Postings all = of(IntStream.range(2, 602).toArray());
        assertThat(all.form()).isEqualTo(Postings.Form.BITMAP);
        assertThat(all.code()).hasSize(103);
    }

    private static Postings of(int... numbers) {
        return Postings.of(numbers, numbers.length);
    }
}
