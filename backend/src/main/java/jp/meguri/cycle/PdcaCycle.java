package jp.meguri.cycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import jp.meguri.identity.Actor;
import jp.meguri.initiative.Initiative;
import jp.meguri.ledger.Recorded;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Reason;

/** One fiscal year of an initiative (PDCAシート): plan, execution, evaluation, improvement. */
@Entity
public class PdcaCycle extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Initiative initiative;

    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private CycleStatus status = CycleStatus.PLANNING;

    @Embedded
    private Submission submission;

    @Embedded
    private Returned returned;

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
     * Moves the sheet on, or back.
     *
     * @param reason asked for where a sheet comes back
     * @throws NotInThisState when the sheet does not stand where the action begins
     * @throws OwnSubmission when whoever submitted would approve
     * @throws InvalidInput without a reason that is asked for
     */
    void take(CycleAction action, String reason, Actor by, Instant at) {
        if (status != action.from()) {
            throw new NotInThisState();
        }
        if (action.reasonNeeded() && isBlank(reason)) {
            throw new InvalidInput("/reason", "理由を入力してください。");
        }
        switch (action) {
            case SUBMIT -> {
                submission = new Submission(by.id(), by.name(), at);
                returned = null;
            }
            case SEND_BACK, REOPEN -> {
                submission = null;
                returned = new Returned(action, reason, by.name(), at);
            }
            case APPROVE -> {
                if (submission.by().equals(by.id())) {
                    throw new OwnSubmission();
                }
            }
            case CONFIRM_PLAN, START_EVALUATION -> {}
        }
        status = action.to();
    }

    /**
     * Takes over the texts.
     *
     * @param reason asked for when a plan that was confirmed changes
     * @throws CycleClosed once the sheet is submitted or approved
     * @throws InvalidInput without a reason that is asked for
     */
    void revise(CycleInput input, String reason) {
        if (!status.isOpen()) {
            throw new CycleClosed(status);
        }
        if (status != CycleStatus.PLANNING && isBlank(reason) && !input.plan().equals(texts().plan())) {
            throw new InvalidInput(Reason.HEADER, "確定した計画を直すときは、理由を入力してください。");
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

    private static boolean isBlank(String reason) {
        return reason == null || reason.isBlank();
    }

    CycleContent content() {
        CycleInput texts = texts();
        return new CycleContent(
                status, submission, returned, texts.plan(), texts.execution(), texts.evaluation(), texts.improvement());
    }

    Submission submission() {
        return submission;
    }

    Returned returned() {
        return returned;
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
