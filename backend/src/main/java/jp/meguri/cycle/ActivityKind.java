package jp.meguri.cycle;

/** What sort of thing was done (種別). */
public enum ActivityKind {
    /** 研修・講演. */
    TRAINING,
    /** 会議・情報交換. */
    MEETING,
    /** 作成. */
    CREATION,
    /** 配布. */
    DISTRIBUTION,
    /** 周知. */
    PUBLICITY,
    /** 相談. */
    CONSULTATION,
    /** 運用・利用. */
    OPERATION,
    /** 検討・企画. */
    STUDY,
    /** その他. */
    OTHER
}
