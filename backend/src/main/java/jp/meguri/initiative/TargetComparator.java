package jp.meguri.initiative;

/** How a result is held against the target's number. 以上 is the only comparison the policy prints. */
public enum TargetComparator {
    AT_LEAST
}
