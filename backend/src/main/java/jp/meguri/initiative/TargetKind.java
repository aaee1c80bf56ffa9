package jp.meguri.initiative;

/** What a target is once its arrows are followed: activity words, a number of things, or a percentage. */
public enum TargetKind {
    ACTIVITIES,
    COUNT,
    RATE
}
