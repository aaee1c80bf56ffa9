package jp.meguri.cycle;

/** Whether it took place: 実施 / 中止 / 延期. */
public enum ActivityState {
    HELD,
    CANCELLED,
    POSTPONED
}
