package jp.meguri.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jp.meguri.initiative.Initiative;
import jp.meguri.ledger.Recorded;

/** One fiscal year of an initiative (PDCAシート): plan, execution, evaluation, improvement. */
@Entity
public class PdcaCycle extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Initiative initiative;

    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private CycleStatus status = CycleStatus.PLANNING;

    private String situation;
    private String goal;
    private String actions;
    private String midYear;
    private String yearEnd;
    private String rating;
    private String ratingReason;
    private String analysis;
    private String committeeOpinion;
    private String issues;
    private String measures;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String nextYear;

    protected PdcaCycle() {}

    PdcaCycle(Initiative initiative, int fiscalYear) {
        this.initiative = initiative;
        this.fiscalYear = fiscalYear;
    }

    /**
     * Takes over the texts.
     *
     * @throws CycleClosed once the sheet is submitted or approved
     */
    void revise(CycleInput input) {
        if (!status.isOpen()) {
            throw new CycleClosed(status);
        }
        situation = input.plan().situation();
        goal = input.plan().goal();
        actions = input.plan().actions();
        midYear = input.execution().midYear();
        yearEnd = input.execution().yearEnd();
        ratingReason = input.evaluation().ratingReason();
        analysis = input.evaluation().analysis();
        committeeOpinion = input.evaluation().committeeOpinion();
        issues = input.improvement().issues();
        measures = input.improvement().measures();
        direction = input.improvement().direction();
        nextYear = input.improvement().nextYear();
    }

    CycleInput texts() {
        return new CycleInput(
                new CycleInput.Plan(situation, goal, actions),
                new CycleInput.Execution(midYear, yearEnd),
                new CycleInput.EvaluationTexts(ratingReason, analysis, committeeOpinion),
                new CycleInput.Improvement(issues, measures, direction, nextYear));
    }

    /** Whether this is the sheet of the year before, of the same initiative. */
    boolean precedes(PdcaCycle other) {
        return initiative.id().equals(other.initiative.id()) && fiscalYear + 1 == other.fiscalYear;
    }

    Initiative initiative() {
        return initiative;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    CycleStatus status() {
        return status;
    }

    String rating() {
        return rating;
    }
}
