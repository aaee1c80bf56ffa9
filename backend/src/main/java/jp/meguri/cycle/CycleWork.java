package jp.meguri.cycle;

import static jp.meguri.cycle.CycleStatus.APPROVED;
import static jp.meguri.cycle.CycleStatus.EVALUATING;
import static jp.meguri.cycle.CycleStatus.IN_PROGRESS;
import static jp.meguri.cycle.CycleStatus.PLANNING;
import static jp.meguri.cycle.CycleStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;
import jp.meguri.identity.Right;

/** What is done to a sheet while it stays in its state: in which states, and in which of them only with a reason. */
public enum CycleWork {
    /** 計画を書く. */
    WRITE_PLAN(EnumSet.of(PLANNING), EnumSet.of(IN_PROGRESS, EVALUATING)),
    /** 実施・評価・改善を書く. */
    WRITE_REST(EnumSet.of(PLANNING, IN_PROGRESS, EVALUATING), EnumSet.noneOf(CycleStatus.class)),
    /** 実施記録を残す・直す・消す. */
    RECORD_ACTIVITIES(EnumSet.of(PLANNING, IN_PROGRESS, EVALUATING), EnumSet.noneOf(CycleStatus.class)),
    /** 会議の意見を取り込む. */
    TAKE_OPINION(EnumSet.of(PLANNING, IN_PROGRESS, EVALUATING, SUBMITTED), EnumSet.noneOf(CycleStatus.class)),
    /** コメントする. */
    COMMENT(EnumSet.of(PLANNING, IN_PROGRESS, EVALUATING, SUBMITTED, APPROVED), EnumSet.noneOf(CycleStatus.class));

    /** How a state answers: freely, with a reason, not at all. */
    public enum Answer {
        FREELY,
        WITH_REASON,
        NEVER
    }

    private final Set<CycleStatus> freely;
    private final Set<CycleStatus> withReason;

    CycleWork(Set<CycleStatus> freely, Set<CycleStatus> withReason) {
        this.freely = freely;
        this.withReason = withReason;
    }

    public Answer in(CycleStatus status) {
        return freely.contains(status)
                ? Answer.FREELY
                : withReason.contains(status) ? Answer.WITH_REASON : Answer.NEVER;
    }

    /** The right that all of it asks for. */
    public Right right() {
        return Right.WRITE_CYCLES;
    }
}
