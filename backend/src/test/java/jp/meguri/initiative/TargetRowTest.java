package jp.meguri.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import jp.meguri.shared.NotAFiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRowTest {
    private static final List<String> EXPLICIT = List.of("作成・配布", "実施", "３回以上実施", "講座満足度 80％", "83.5％以上", "検討");

    @Test
    void anExplicitCellIsItsOwnSource() {
        var resolved = TargetRow.of(Map.of(2023, "検討", 2024, "検討・実施")).resolve(2024);
        assertEquals("検討・実施", resolved.target().printed());
        assertNull(resolved.carriedFrom());
    }

    @Test
    void arrowsLeadThroughArrowsToTheBaseline() {
        var row = TargetRow.of(Map.of(2023, "３回以上実施", 2024, "→", 2025, "→", 2026, "→"));
        assertEquals("３回以上実施", row.resolve(2026).target().printed());
        assertEquals(2023, row.resolve(2026).carriedFrom());
    }

    @Test
    void arrowsFollowAnAmendedSource() {
        var row = TargetRow.of(Map.of(2023, "作成・配布", 2024, "→", 2025, "→", 2026, "→"));
        var amended = row.with(2024, Target.parse("配布"));
        assertEquals("配布", amended.resolve(2026).target().printed());
        assertEquals(2024, amended.resolve(2026).carriedFrom());
        assertEquals("作成・配布", amended.resolve(2023).target().printed());

        var back = amended.with(2024, Target.parse("→")).with(2023, Target.parse("実施"));
        assertEquals("実施", back.resolve(2026).target().printed());
        assertEquals(2023, back.resolve(2026).carriedFrom());
    }

    @Test
    void anArrowNeedsAColumnToItsLeft() {
        var first = assertThrows(NothingToCarry.class, () -> TargetRow.of(Map.of(2023, "→", 2024, "実施")));
        assertEquals(2023, first.fiscalYear());
        assertTrue(first.getMessage().startsWith("令和5年度の目標は「→」ですが"), first.getMessage());

        var gap = assertThrows(NothingToCarry.class, () -> TargetRow.of(Map.of(2023, "実施", 2025, "→")));
        assertEquals(2025, gap.fiscalYear());

        var row = TargetRow.of(Map.of(2023, "実施", 2024, "→"));
        assertThrows(NothingToCarry.class, () -> row.with(2023, Target.parse("→")));
        assertThrows(NothingToCarry.class, () -> TargetRow.of(Map.of(1989, "→")));
    }

    @Test
    void refusesWhatIsNoYearOrNoTarget() {
        assertThrows(NotAFiscalYear.class, () -> TargetRow.of(Map.of(24, "実施")));
        assertThrows(TargetUnreadable.class, () -> TargetRow.of(Map.of(2023, "実施", 2024, "未定")));
        var row = TargetRow.of(Map.of(2023, "実施"));
        assertFalse(row.contains(2024));
        assertThrows(NoSuchElementException.class, () -> row.resolve(2024));
    }

    @Test
    void isNotChangedFromOutside() {
        var cells = new TreeMap<Integer, Target>(Map.of(2023, Target.parse("実施")));
        var row = new TargetRow(cells);
        cells.put(2024, Target.parse("検討"));
        assertFalse(row.contains(2024));
        assertThrows(UnsupportedOperationException.class, () -> row.cells().clear());
    }

    /** Chains of any length against a calculation that fills the row from the left instead of walking back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void randomRowsResolveLikeFillingFromTheLeft(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int length = 1 + random.nextInt(111);
            int first = 1989 + random.nextInt(112 - length + 1);
            var printed = new TreeMap<Integer, String>();
            var filled = new ArrayList<String>();
            var sources = new ArrayList<Integer>();
            double arrows = random.nextDouble();
            for (int i = 0; i < length; i++) {
                boolean arrow = i > 0 && random.nextDouble() < arrows;
                String text = arrow ? "→" : EXPLICIT.get(random.nextInt(EXPLICIT.size()));
                printed.put(first + i, text);
                filled.add(arrow ? filled.get(i - 1) : text);
                sources.add(arrow ? sources.get(i - 1) : Integer.valueOf(first + i));
            }
            var row = TargetRow.of(printed);
            for (int i = 0; i < length; i++) {
                var view = TargetView.of(row, first + i);
                assertEquals(printed.get(first + i), view.printed());
                assertEquals(filled.get(i), view.resolved());
                assertEquals(sources.get(i) == first + i ? null : sources.get(i), view.carriedFrom());
            }
        }
    }
}
