package jp.meguri.cycle;

/** The four parts of a sheet: 計画 / 実施 / 評価 / 改善. */
public enum CyclePart {
    PLAN,
    EXECUTION,
    EVALUATION,
    IMPROVEMENT
}
