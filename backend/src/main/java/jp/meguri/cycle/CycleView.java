package jp.meguri.cycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.meguri.initiative.TargetView;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year's sheet as others read it, with what stands beside it: the year's target, what was done in one line each, the
 * result and what the system proposes, and the sheet of the year before.
 *
 * @param agreedTarget the target in words on which the plan was confirmed, or, once approved, the year was approved
 * @param targetChanged the policy's target is now another one than {@code agreedTarget}
 * @param proposal null when the policy prints no target for the year
 * @param opinionSources the agenda items whose opinions went into 会議の意見
 * @param carriedOver what the approved sheet of the year before wants of this year
 */
@Schema(name = "Cycle")
public record CycleView(
        @Schema(examples = "3-1") String initiative,
        @Schema(examples = "③－１") String printedCode,
        @Schema(examples = "お元気サミット in 小金井の開催") String name,
        @Schema(nullable = true, examples = "coordinator") String owner,
        @Schema(nullable = true, examples = "担当者A") String ownerName,
        @Schema(nullable = true, examples = "高齢福祉係") String department,
        @Schema(examples = "2024") int fiscalYear,
        @Schema(examples = "令和6年度") String fiscalYearLabel,
        CycleStatus status,
        @Schema(nullable = true) Due due,
        Due.Days dueDays,
        @Schema(nullable = true) Submission submission,
        @Schema(nullable = true) Returned returned,
        long openComments,
        @Schema(nullable = true) TargetView target,
        @Schema(nullable = true, examples = "３回以上実施") String agreedTarget,
        boolean targetChanged,
        @Schema(nullable = true) CarriedOver carriedOver,
        List<UUID> opinionSources,
        FollowUp followUp,
        CycleInput.Plan plan,
        CycleInput.Execution execution,
        List<ActivityView.Line> activities,
        Evaluation evaluation,
        CycleInput.Improvement improvement,
        @Schema(nullable = true) Proposal proposal,
        @Schema(nullable = true) PreviousYear previousYear,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** 評価. {@code result} is what a person said of the result, {@code results} what follows from it and the activities. */
    @Schema(name = "Evaluation")
    public record Evaluation(
            ResultInput result,
            List<ResultView> results,
            @Schema(nullable = true, examples = "A") String rating,
            @Schema(nullable = true) String ratingReason,
            @Schema(nullable = true) String analysis,
            @Schema(nullable = true) String committeeOpinion) {

        static Evaluation of(PdcaCycle cycle, Outcome outcome) {
            CycleInput.EvaluationTexts texts = cycle.texts().evaluation();
            return new Evaluation(
                    texts.result(),
                    outcome == null ? List.of() : List.of(ResultView.of(outcome, cycle.fiscalYear())),
                    texts.rating(),
                    texts.ratingReason(),
                    texts.analysis(),
                    texts.committeeOpinion());
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
            CycleInput.Improvement improvement,
            FollowUp followUp) {

        static PreviousYear of(PdcaCycle cycle, Outcome outcome) {
            CycleInput texts = cycle.texts();
            return new PreviousYear(
                    cycle.fiscalYear(),
                    new FiscalYear(cycle.fiscalYear()).label(),
                    texts.plan(),
                    texts.execution(),
                    Evaluation.of(cycle, outcome),
                    texts.improvement(),
                    texts.followUp());
        }
    }

    static CycleView of(PdcaCycle cycle, PdcaCycle previous, Beside beside) {
        CycleInput texts = cycle.texts();
        CycleContent content = cycle.content();
        Outcome outcome = beside.outcome(cycle);
        return new CycleView(
                cycle.initiative().code(),
                cycle.initiative().printedCode(),
                cycle.initiative().name(),
                cycle.initiative().owner(),
                cycle.initiative().ownerName(),
                cycle.initiative().department(),
                cycle.fiscalYear(),
                new FiscalYear(cycle.fiscalYear()).label(),
                cycle.status(),
                Due.next(cycle.status(), texts.execution().midYear() != null, beside.dueDates(), cycle.fiscalYear()),
                Due.Days.of(beside.dueDates(), cycle.fiscalYear()),
                content.submission(),
                content.returned(),
                beside.openComments(cycle.id()),
                beside.target(cycle),
                content.agreedTarget(),
                beside.targetChanged(cycle),
                content.carriedOver(),
                content.opinionSources(),
                texts.followUp(),
                texts.plan(),
                texts.execution(),
                beside.activities(cycle).stream().map(ActivityView.Line::of).toList(),
                Evaluation.of(cycle, outcome),
                texts.improvement(),
                outcome == null ? null : Proposal.of(outcome),
                previous == null ? null : PreviousYear.of(previous, beside.outcome(previous)),
                cycle.updatedAt(),
                cycle.updatedBy());
    }
}
