package jp.meguri.policy;

/** How many members must attend for a meeting to stand (定数). */
public enum QuorumRule {
    /** 過半数. */
    MAJORITY,
    /** 半数以上. */
    HALF,
    /** 3分の2以上. */
    TWO_THIRDS;

    /**
     * The members needed.
     *
     * @param seats members on the day, 0 or more
     */
    public int needed(int seats) {
        return switch (this) {
            case MAJORITY -> seats / 2 + 1;
            case HALF -> (seats + 1) / 2;
            case TWO_THIRDS -> (2 * seats + 2) / 3;
        };
    }
}
