package jp.meguri.meeting;

/** 報告 / 協議 / その他. */
public enum AgendaKind {
    REPORT,
    DISCUSSION,
    OTHER
}
