package jp.meguri.meeting;

/** 未完了 / 完了 / 取りやめ. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
