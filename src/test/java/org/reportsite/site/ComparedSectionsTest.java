package org.reportsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportsite.compare.Kind;
import org.reportsite.compare.SectionComparison;
import org.reportsite.compare.SectionComparison.Cell;
import org.reportsite.compare.SectionComparison.Change;
import org.reportsite.compare.SectionComparison.SentenceChange;
import org.reportsite.compare.UnitComparison;

class ComparedSectionsTest {

    @Test
    void areTheRequiredOnesAndThoseOfTwoYears() {
        SectionComparison required = section("a", false, false);
        SectionComparison twice = section(null, true, true);
        SectionComparison once = section(null, true, false);
        UnitComparison unit = new UnitComparison("u", List.of(2020, 2021), List.of(), List.of(required, once, twice));
        assertThat(ComparedSections.of(unit)).containsExactly(required, twice);
    }

    @Test
    void countTheirChanges() {
        SectionComparison section = section("a", true, true);
        assertThat(ChangeCount.upTo(section, 2021)).contains(new ChangeCount(2020, 2021, 2, 0, 0, 1, 1));
        assertThat(ChangeCount.upTo(section, 2021).orElseThrow().keptPercent()).isEqualTo(66);
        assertThat(ChangeCount.upTo(section, 2020)).isEmpty();
        assertThat(ChangeCount.upTo(section("a", false, true), 2021)).isEmpty();
    }

    private static SectionComparison section(@Nullable String id, boolean... present) {
        List<Cell> cells = IntStream.range(0, present.length)
                .mapToObj(i -> new Cell(2020 + i, "", present[i] ? "x" : null, 0, List.of()))
                .toList();
        List<SentenceChange> sentences = List.of(
                new SentenceChange(Kind.KEPT, "a", "a"),
                new SentenceChange(Kind.KEPT, "b", "b"),
                new SentenceChange(Kind.ADDED, null, "c"),
                new SentenceChange(Kind.REMOVED, "d", null));
        return new SectionComparison(
                id, "g", "t", cells, List.of(new Change(2020, 2021, 1, List.of(), sentences)), List.of());
    }
}
