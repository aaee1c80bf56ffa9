package jp.meguri.cycle;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    private String agreedTarget;

    @Embedded
    private CarriedOver carriedOver;

    @Convert(converter = OpinionSources.class)
    private List<UUID> opinionSources;

    private String situation;
    private String goal;
    private String actions;
    private String midYear;
    private String yearEnd;
    private String rating;

    @Embedded
    private ResultInput result;

    private String ratingReason;
    private String analysis;
    private String committeeOpinion;
    private String issues;
    private String measures;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String nextYear;

    @Embedded
    private FollowUp followUp;

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
     * @throws TargetChanged when the target changed after the plan was confirmed and whoever approves has not seen it
     * @throws InvalidInput without a reason that is asked for, or a judgement that a submission needs
     */
    void take(CycleAction action, String reason, Basis basis, Actor by, Instant at) {
        if (status != action.from()) {
            throw new NotInThisState();
        }
        if (action.reasonNeeded() && isBlank(reason)) {
            throw new InvalidInput("/reason", "理由を入力してください。");
        }
        switch (action) {
            case CONFIRM_PLAN -> agreedTarget = basis.target();
            case START_EVALUATION -> {}
            case SUBMIT -> {
                Submittable.check(content(), basis.measured());
                result = basis.choices() == null ? result : result().choosing(basis.choices());
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
                // A plan confirmed before targets were remembered has nothing to compare.
                boolean same = agreedTarget == null || agreedTarget.equals(basis.target());
                if (!same && !basis.targetChangeSeen()) {
                    throw new TargetChanged(agreedTarget, basis.target());
                }
                agreedTarget = basis.target();
            }
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
        requireOpenFor(CycleWork.WRITE_REST);
        boolean planChanges = !input.plan().equals(texts().plan());
        if (planChanges && CycleWork.WRITE_PLAN.in(status) == CycleWork.Answer.WITH_REASON && isBlank(reason)) {
            throw new InvalidInput(Reason.HEADER, "確定した計画を直すときは、理由を入力してください。");
        }
        situation = input.plan().situation();
        goal = input.plan().goal();
        actions = input.plan().actions();
        midYear = input.execution().midYear();
        yearEnd = input.execution().yearEnd();
        rating = input.evaluation().rating();
        result = input.evaluation().result();
        ratingReason = input.evaluation().ratingReason();
        analysis = input.evaluation().analysis();
        committeeOpinion = input.evaluation().committeeOpinion();
        issues = input.improvement().issues();
        measures = input.improvement().measures();
        direction = input.improvement().direction();
        nextYear = input.improvement().nextYear();
        followUp = input.followUp();
    }

    /**
     * Takes in what the approved sheet of the year before wants of this year. A plan that nobody has begun starts with
     * it; nothing that was written is replaced, and a closed sheet stays as it is.
     */
    void carry(PdcaCycle before, Instant at) {
        if (CycleWork.WRITE_REST.in(status) == CycleWork.Answer.NEVER) {
            return;
        }
        String earlier = carriedOver == null ? null : carriedOver.text();
        String text = before.nextYear;
        if (Objects.equals(text, earlier)) {
            return;
        }
        carriedOver = text == null ? null : new CarriedOver(before.fiscalYear, text, at);
        if (status == CycleStatus.PLANNING && (actions == null || actions.equals(earlier))) {
            actions = text;
        }
    }

    /**
     * Adds what a meeting said to 会議の意見.
     *
     * @param source the agenda item that it comes from
     * @throws CycleClosed once the sheet is approved
     * @throws OpinionTaken when the item's opinion is there already
     * @throws InvalidInput when the text becomes too long
     */
    void takeOpinion(UUID source, String text) {
        requireOpenFor(CycleWork.TAKE_OPINION);
        opinionSources = OpinionSources.with(opinionSources, source);
        committeeOpinion = OpinionSources.joined(committeeOpinion, text);
    }

    /** @throws CycleClosed when the state allows none of it */
    void requireOpenFor(CycleWork work) {
        if (work.in(status) == CycleWork.Answer.NEVER) {
            throw new CycleClosed(status);
        }
    }

    private static boolean isBlank(String reason) {
        return reason == null || reason.isBlank();
    }

    CycleContent content() {
        CycleInput texts = texts();
        return new CycleContent(
                status,
                submission,
                returned,
                agreedTarget,
                carriedOver,
                OpinionSources.of(opinionSources),
                texts.plan(),
                texts.execution(),
                texts.evaluation(),
                texts.improvement(),
                texts.followUp());
    }

    CycleInput texts() {
        return new CycleInput(
                new CycleInput.Plan(situation, goal, actions),
                new CycleInput.Execution(midYear, yearEnd),
                new CycleInput.EvaluationTexts(rating, result, ratingReason, analysis, committeeOpinion),
                new CycleInput.Improvement(issues, measures, direction, nextYear),
                followUp);
    }

    /** Whether this is the sheet of the year before, of the same initiative. */
    boolean precedes(PdcaCycle other) {
        return initiative.id().equals(other.initiative.id()) && fiscalYear + 1 == other.fiscalYear;
    }

    ResultInput result() {
        return result == null ? ResultInput.NONE : result;
    }

    String agreedTarget() {
        return agreedTarget;
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
}
