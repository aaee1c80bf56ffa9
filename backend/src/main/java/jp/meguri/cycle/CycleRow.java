package jp.meguri.cycle;

import java.time.Instant;
import java.util.List;
import jp.meguri.initiative.PrintedCategory;
import jp.meguri.initiative.TargetRow;
import jp.meguri.initiative.TargetView;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's sheet in one line of the board. */
@Schema(name = "CycleRow")
public record CycleRow(
        @Schema(examples = "2-7") String initiative,
        @Schema(examples = "②－７") String printedCode,
        @Schema(examples = "在宅医療ケア勉強会の実施") String name,
        int principle,
        PrintedCategory category,
        List<String> committees,
        @Schema(examples = "2024") int fiscalYear,
        @Schema(examples = "令和6年度") String fiscalYearLabel,
        CycleStatus status,
        boolean returned,
        @Schema(nullable = true) TargetView target,
        Progress progress,
        @Schema(nullable = true) String rating,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    static CycleRow of(CycleListing cycle, TargetRow targets, List<String> committees) {
        return new CycleRow(
                cycle.initiative(),
                cycle.printedCode(),
                cycle.name(),
                cycle.principle(),
                new PrintedCategory(cycle.categoryCode(), cycle.categoryLabel()),
                committees,
                cycle.fiscalYear(),
                new FiscalYear(cycle.fiscalYear()).label(),
                cycle.status(),
                cycle.returned(),
                targets == null || !targets.contains(cycle.fiscalYear())
                        ? null
                        : TargetView.of(targets, cycle.fiscalYear()),
                cycle.progress(),
                cycle.rating(),
                cycle.updatedAt(),
                cycle.updatedBy());
    }
}
