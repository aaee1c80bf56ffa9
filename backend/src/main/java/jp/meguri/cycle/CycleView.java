package jp.meguri.cycle;

import java.time.Instant;
import java.util.List;
import jp.meguri.initiative.TargetView;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year's sheet as others read it, with the year's target and the sheet of the year before beside it. Until activities
 * and results are recorded here, {@code activities} and {@code results} are empty and {@code proposal} is null.
 */
@Schema(name = "Cycle")
public record CycleView(
        @Schema(examples = "3-1") String initiative,
        @Schema(examples = "③－１") String printedCode,
        @Schema(examples = "お元気サミット in 小金井の開催") String name,
        @Schema(examples = "2024") int fiscalYear,
        @Schema(examples = "令和6年度") String fiscalYearLabel,
        CycleStatus status,
        @Schema(nullable = true) Submission submission,
        @Schema(nullable = true) Returned returned,
        CycleInput.Plan plan,
        CycleInput.Execution execution,
        List<String> activities,
        Evaluation evaluation,
        CycleInput.Improvement improvement,
        @Schema(nullable = true) TargetView target,
        @Schema(nullable = true) String proposal,
        @Schema(nullable = true) PreviousYear previousYear,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** 評価. */
    @Schema(name = "Evaluation")
    public record Evaluation(
            List<String> results,
            @Schema(nullable = true) String rating,
            @Schema(nullable = true) String ratingReason,
            @Schema(nullable = true) String analysis,
            @Schema(nullable = true) String committeeOpinion) {

        static Evaluation of(PdcaCycle cycle) {
            CycleInput.EvaluationTexts texts = cycle.texts().evaluation();
            return new Evaluation(
                    List.of(), cycle.rating(), texts.ratingReason(), texts.analysis(), texts.committeeOpinion());
        }
    }

    /** The sheet of the year before, to be read beside this one. */
    @Schema(name = "PreviousYear")
    public record PreviousYear(
            int fiscalYear,
            String fiscalYearLabel,
            CycleInput.Plan plan,
            CycleInput.Execution execution,
            Evaluation evaluation,
            CycleInput.Improvement improvement) {

        static PreviousYear of(PdcaCycle cycle) {
            CycleInput texts = cycle.texts();
            return new PreviousYear(
                    cycle.fiscalYear(),
                    new FiscalYear(cycle.fiscalYear()).label(),
                    texts.plan(),
                    texts.execution(),
                    Evaluation.of(cycle),
                    texts.improvement());
        }
    }

    static CycleView of(PdcaCycle cycle, TargetView target, PdcaCycle previous) {
        CycleInput texts = cycle.texts();
        return new CycleView(
                cycle.initiative().code(),
                cycle.initiative().printedCode(),
                cycle.initiative().name(),
                cycle.fiscalYear(),
                new FiscalYear(cycle.fiscalYear()).label(),
                cycle.status(),
                cycle.submission(),
                cycle.returned(),
                texts.plan(),
                texts.execution(),
                List.of(),
                Evaluation.of(cycle),
                texts.improvement(),
                target,
                null,
                previous == null ? null : PreviousYear.of(previous),
                cycle.updatedAt(),
                cycle.updatedBy());
    }
}
