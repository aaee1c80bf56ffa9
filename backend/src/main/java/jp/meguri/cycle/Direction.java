package jp.meguri.cycle;

/** What becomes of an initiative (今後の方向性): 継続・拡充・見直し・縮小・終了. */
public enum Direction {
    CONTINUE,
    EXPAND,
    REVISE,
    REDUCE,
    END
}
