package jp.meguri.meeting;

/** 準備中 → 招集 → 開催 → 会議録確認中 → 確定. */
public enum MeetingStatus {
    PREPARING,
    CONVENED,
    HELD,
    REVIEWING,
    CLOSED
}
