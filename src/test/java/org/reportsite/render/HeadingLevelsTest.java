package org.reportsite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadingLevelsTest {

    @Test
    void followTheDepthsOfAReportThatSkipsNone() {
        assertThat(levels(2, 1, 2, 3, 2, 1)).containsExactly(3, 4, 5, 4, 3);
    }

    @Test
    void areOneMoreWhereTheReportSkips() {
        assertThat(levels(2, 1, 3, 3, 1)).containsExactly(3, 4, 4, 3);
        assertThat(levels(2, 2, 4, 1)).containsExactly(3, 4, 3);
    }

    @Test
    void keepHeadingsOfDifferentDepthsApartFromThoseAroundThem() {
        assertThat(levels(2, 1, 3, 2, 3)).containsExactly(3, 4, 4, 5);
    }

    @Test
    void endAtTheLowestThatThereIs() {
        assertThat(levels(2, 1, 2, 3, 4, 5, 6)).containsExactly(3, 4, 5, 6, 6, 6);
    }

    @Test
    void beginBelowTheTitleBeforeTheFirstSection() {
        assertThat(levels(1, 4, 5)).containsExactly(2, 3);
    }

    private static int[] levels(int above, int... depths) {
        HeadingLevels levels = new HeadingLevels(above);
        return IntStream.of(depths).map(levels::next).toArray();
    }
}
