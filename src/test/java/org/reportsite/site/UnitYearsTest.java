package org.reportsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitYearsTest {

    private final UnitOutline unit = unit("a", 2019, 2021, 2022);
    private final List<UnitOutline> units = List.of(unit, unit("b", 2020), unit("c", 2021));

    @Test
    void areThoseWithAReportAndThoseThatShouldHaveOne() {
        UnitOutline owing = new UnitOutline(
                "a",
                "a",
                null,
                List.of(),
                List.of(2019, 2022),
                List.of(Absence.owed(2021, null), Absence.owed(2023, null)));
        assertThat(UnitYears.all(owing)).containsExactly(2023, 2022, 2021, 2019);
        assertThat(UnitYears.all(unit("x"))).isEmpty();
    }

    @Test
    void knowNeighbouringYears() {
        assertThat(UnitYears.before(unit, 2021)).contains(2019);
        assertThat(UnitYears.after(unit, 2021)).contains(2022);
        assertThat(UnitYears.before(unit, 2019)).isEmpty();
        assertThat(UnitYears.after(unit, 2022)).isEmpty();
    }

    @Test
    void knowNeighbouringUnitsOfTheSameYear() {
        assertThat(UnitYears.next(units, 0, 2021)).contains(units.get(2));
        assertThat(UnitYears.previous(units, 2, 2021)).contains(unit);
        assertThat(UnitYears.next(units, 2, 2021)).isEmpty();
        assertThat(UnitYears.previous(units, 0, 2021)).isEmpty();
    }

    private static UnitOutline unit(String id, Integer... years) {
        return new UnitOutline(id, id, null, List.of(), List.of(years), List.of());
    }
}
