package jp.meguri.initiative;

import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.meguri.shared.FiscalYear;

/**
 * The cells of one indicator by fiscal year, baseline included: one row of the policy's table.
 *
 * <p>「→」 means "as the column to the left", through any number of arrows. Nothing is resolved ahead of the question, so
 * every arrow follows an amendment of its source.
 *
 * @param cells fiscal year (western) → target, ascending. A row in which an arrow has no column to its left, or which
 *     names no fiscal year, is refused ({@link NothingToCarry}, {@link jp.meguri.shared.NotAFiscalYear}).
 */
public record TargetRow(SortedMap<Integer, Target> cells) {

    /**
     * @param target what is asked for in the year
     * @param carriedFrom fiscal year in which it is printed, or null when that is the year itself
     */
    public record Resolved(Target.Explicit target, Integer carriedFrom) {}

    public TargetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        for (Map.Entry<Integer, Target> cell : cells.entrySet()) {
            var year = new FiscalYear(cell.getKey());
            if (cell.getValue() instanceof Target.CarryOver && !cells.containsKey(year.value() - 1)) {
                throw new NothingToCarry(year);
            }
        }
    }

    /** Reads every cell; throws {@link TargetUnreadable} or {@link NothingToCarry}. */
    public static TargetRow of(Map<Integer, String> printed) {
        var cells = new TreeMap<Integer, Target>();
        printed.forEach((fiscalYear, text) -> cells.put(fiscalYear, Target.parse(text)));
        return new TargetRow(cells);
    }

    /** This row with one cell replaced or added. */
    public TargetRow with(int fiscalYear, Target target) {
        var changed = new TreeMap<>(cells);
        changed.put(fiscalYear, target);
        return new TargetRow(changed);
    }

    public boolean contains(int fiscalYear) {
        return cells.containsKey(fiscalYear);
    }

    /** @throws NoSuchElementException when the row has no cell for that year; ask {@link #contains} first */
    public Target at(int fiscalYear) {
        Target cell = cells.get(fiscalYear);
        if (cell == null) {
            throw new NoSuchElementException("no target for fiscal year " + fiscalYear);
        }
        return cell;
    }

    /** Follows the arrows to the left; errors as {@link #at}. */
    public Resolved resolve(int fiscalYear) {
        int source = fiscalYear;
        while (true) {
            switch (at(source)) {
                case Target.CarryOver arrow -> source--;
                case Target.Explicit target -> {
                    return new Resolved(target, source == fiscalYear ? null : source);
                }
            }
        }
    }
}
