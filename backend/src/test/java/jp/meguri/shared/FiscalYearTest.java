package jp.meguri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    @ParameterizedTest
    @CsvSource({
        "1989, 平成元年度",
        "1990, 平成2年度",
        "2018, 平成30年度",
        "2019, 令和元年度",
        "2020, 令和2年度",
        "2024, 令和6年度",
        "2100, 令和82年度"
    })
    void isNamedAsTheOfficeNamesIt(int value, String label) {
        assertEquals(label, new FiscalYear(value).label());
    }

    @Test
    void runsFromAprilToMarch() {
        var year = new FiscalYear(2023);
        assertEquals(LocalDate.of(2023, 4, 1), year.first());
        assertEquals(LocalDate.of(2024, 3, 31), year.last());
        for (LocalDate day = year.first(); !day.isAfter(year.last()); day = day.plusDays(1)) {
            assertEquals(year, FiscalYear.of(day));
        }
        assertEquals(new FiscalYear(2022), FiscalYear.of(year.first().minusDays(1)));
        assertEquals(new FiscalYear(2024), FiscalYear.of(year.last().plusDays(1)));
    }

    @Test
    void isOrderedByTime() {
        assertTrue(new FiscalYear(2023).compareTo(new FiscalYear(2024)) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "２０２４", "2０2４", " 2024　"})
    void isReadInBothWidths(String text) {
        assertEquals(new FiscalYear(2024), FiscalYear.parse(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", " ", "24", "02024", "2024年度", "+2024", "-2024", "2024.0", "٢٠٢٤", "②０２４", "1988", "2101", "20\n24"
            })
    void refusesAnythingElse(String text) {
        var refusal = assertThrows(NotAFiscalYear.class, () -> FiscalYear.parse(text));
        assertTrue(refusal.getMessage().contains("西暦4桁"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1988, 2101, Integer.MAX_VALUE})
    void refusesYearsOutOfRange(int value) {
        assertThrows(NotAFiscalYear.class, () -> new FiscalYear(value));
    }
}
