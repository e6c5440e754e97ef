package org.reportsite.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a report is copied as a whole, and when only some of its sections are. */
class SectionSharesTest {

    private static final double HALF = 0.5;

    @Test
    void oneSectionOfAShortReportIsNotTheReport() {
        assertThat(copied("3/3", "0/1")).containsExactly(0);
        assertThat(copied("0/1", "3/3", "0/2")).containsExactly(1);
    }

    @Test
    void halfOfTheSentencesAreNotMostOfThem() {
        assertThat(copied("3/3", "1/1", "0/2", "0/2")).containsExactly(0);
    }

    @Test
    void halfOfTheSectionsThatSayEnoughAreNotMostOfThem() {
        assertThat(copied("9/9", "1/1", "0/3")).containsExactly(0);
    }

    @Test
    void mostOfTheReportIsOneFault() {
        assertThat(copied("3/3", "4/5", "0/3")).containsExactly(Copy.WHOLE);
        assertThat(copied("3/3", "1/1")).containsExactly(Copy.WHOLE);
    }

    private static List<Integer> copied(String... sections) {
        return new SectionShares(Stream.of(sections)
                        .map(section -> section.split("/"))
                        .map(parts -> new SharedCount(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                        .toList())
                .copied(HALF);
    }
}
