package jp.meguri.cycle;

/** Where a year's sheet stands. A year never closes by itself: only a person's decision moves it on. */
public enum CycleStatus {
    /** 計画を入力中. */
    PLANNING,
    /** 実施中. */
    IN_PROGRESS,
    /** 評価・改善を入力中. */
    EVALUATING,
    /** 提出済み. */
    SUBMITTED,
    /** 承認済み. */
    APPROVED;

    /** A submitted sheet waits for its answer and an approved one is frozen. */
    boolean isOpen() {
        return this != SUBMITTED && this != APPROVED;
    }
}
