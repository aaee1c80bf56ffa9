package jp.meguri.cycle;

/** Whether the target was reached, as the system proposes it: 達成 / 一部 / 未達 / 判定できない. */
public enum Achievement {
    ACHIEVED,
    PARTIAL,
    NOT_ACHIEVED,
    UNDETERMINED
}
