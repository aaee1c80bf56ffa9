package jp.meguri.cycle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jp.meguri.initiative.PrintedCategory;
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
        @Schema(nullable = true, examples = "高齢福祉係") String department,
        @Schema(nullable = true, examples = "coordinator") String owner,
        @Schema(nullable = true, examples = "担当者A") String ownerName,
        @Schema(examples = "2024") int fiscalYear,
        @Schema(examples = "令和6年度") String fiscalYearLabel,
        CycleStatus status,
        @Schema(nullable = true) Due due,

        @Schema(nullable = true, description = "戻ってきたシートを戻した操作")
        CycleAction returned,

        @Schema(nullable = true) TargetView target,
        @Schema(nullable = true) RowResult result,
        Progress progress,
        @Schema(nullable = true, examples = "A") String rating,
        long openComments,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** The result in short, and whether the target is reached as far as the system can tell. */
    @Schema(name = "RowResult")
    public record RowResult(
            Outcome.Source source,
            @Schema(nullable = true, examples = "4") BigDecimal value,
            @Schema(nullable = true, examples = "回") String unit,
            List<String> shown,
            List<String> missing,
            @Schema(nullable = true) Absence absence,
            Achievement achievement) {

        static RowResult of(Outcome outcome) {
            return new RowResult(
                    outcome.source(),
                    outcome.value(),
                    ResultView.unit(outcome.target()),
                    words(outcome, true),
                    words(outcome, false),
                    outcome.said().absence(),
                    outcome.achievement());
        }

        private static List<String> words(Outcome outcome, boolean shown) {
            return outcome.words().stream()
                    .filter(tick -> tick.shown() == shown)
                    .map(Measured.WordTick::word)
                    .toList();
        }
    }

    static CycleRow of(CycleListing cycle, Beside beside, List<String> committees) {
        Outcome outcome = beside.outcome(cycle.standing());
        return new CycleRow(
                cycle.initiative(),
                cycle.printedCode(),
                cycle.name(),
                cycle.principle(),
                new PrintedCategory(cycle.categoryCode(), cycle.categoryLabel()),
                committees,
                cycle.department(),
                cycle.owner(),
                cycle.ownerName(),
                cycle.fiscalYear(),
                new FiscalYear(cycle.fiscalYear()).label(),
                cycle.status(),
                Due.next(cycle.status(), cycle.midYear(), beside.dueDates(), cycle.fiscalYear()),
                cycle.returned(),
                beside.target(cycle.initiativeId(), cycle.fiscalYear()),
                outcome == null ? null : RowResult.of(outcome),
                cycle.progress(),
                cycle.rating(),
                beside.openComments(cycle.cycleId()),
                cycle.updatedAt(),
                cycle.updatedBy());
    }
}
