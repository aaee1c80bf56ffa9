package jp.meguri.cycle;

/** Why there is no result: 未測定 / 算定中 / 対象外. None of them is zero. */
public enum Absence {
    NOT_MEASURED,
    CALCULATING,
    NOT_APPLICABLE
}
