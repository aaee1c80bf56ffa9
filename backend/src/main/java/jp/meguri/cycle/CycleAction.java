package jp.meguri.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.meguri.identity.Right;

/** What a person can do to a sheet's state: from where to where, with which right, and whether a reason is asked for. */
public enum CycleAction {
    /** 計画を確定する. */
    @JsonProperty("confirmPlan")
    CONFIRM_PLAN("confirmPlan", CycleStatus.PLANNING, CycleStatus.IN_PROGRESS, Right.WRITE_CYCLES, false),
    /** 評価を始める. */
    @JsonProperty("startEvaluation")
    START_EVALUATION("startEvaluation", CycleStatus.IN_PROGRESS, CycleStatus.EVALUATING, Right.WRITE_CYCLES, false),
    /** 提出する. */
    @JsonProperty("submit")
    SUBMIT("submit", CycleStatus.EVALUATING, CycleStatus.SUBMITTED, Right.WRITE_CYCLES, false),
    /** 差し戻す. */
    @JsonProperty("sendBack")
    SEND_BACK("sendBack", CycleStatus.SUBMITTED, CycleStatus.EVALUATING, Right.REVIEW_CYCLES, true),
    /** 承認する: never by whoever submitted. */
    @JsonProperty("approve")
    APPROVE("approve", CycleStatus.SUBMITTED, CycleStatus.APPROVED, Right.REVIEW_CYCLES, false),
    /** 承認を取り消して直す. */
    @JsonProperty("reopen")
    REOPEN("reopen", CycleStatus.APPROVED, CycleStatus.EVALUATING, Right.REVIEW_CYCLES, true);

    private final String word;
    private final CycleStatus from;
    private final CycleStatus to;
    private final Right right;
    private final boolean reasonNeeded;

    CycleAction(String word, CycleStatus from, CycleStatus to, Right right, boolean reasonNeeded) {
        this.word = word;
        this.from = from;
        this.to = to;
        this.right = right;
        this.reasonNeeded = reasonNeeded;
    }

    public CycleStatus from() {
        return from;
    }

    public CycleStatus to() {
        return to;
    }

    public Right right() {
        return right;
    }

    public boolean reasonNeeded() {
        return reasonNeeded;
    }

    /** The word that the API and the ledger use. */
    @Override
    public String toString() {
        return word;
    }
}
