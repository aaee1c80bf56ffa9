package jp.meguri.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What moves a meeting on or back: from where to where, and whether a reason is asked for. */
public enum MeetingAction {
    /** 招集する. */
    @JsonProperty("convene")
    CONVENE("convene", MeetingStatus.PREPARING, MeetingStatus.CONVENED, false),
    /** 招集を取り消す. */
    @JsonProperty("withdraw")
    WITHDRAW("withdraw", MeetingStatus.CONVENED, MeetingStatus.PREPARING, true),
    /** 開催する. */
    @JsonProperty("hold")
    HOLD("hold", MeetingStatus.CONVENED, MeetingStatus.HELD, false),
    /** 会議録の確認に回す. */
    @JsonProperty("review")
    REVIEW("review", MeetingStatus.HELD, MeetingStatus.REVIEWING, false),
    /** 会議録の記入に戻す. */
    @JsonProperty("resume")
    RESUME("resume", MeetingStatus.REVIEWING, MeetingStatus.HELD, false),
    /** 会議録を確定する. */
    @JsonProperty("close")
    CLOSE("close", MeetingStatus.REVIEWING, MeetingStatus.CLOSED, false),
    /** 確定を取り消して直す. */
    @JsonProperty("reopen")
    REOPEN("reopen", MeetingStatus.CLOSED, MeetingStatus.REVIEWING, true);

    private final String word;
    private final MeetingStatus from;
    private final MeetingStatus to;
    private final boolean reasonNeeded;

    MeetingAction(String word, MeetingStatus from, MeetingStatus to, boolean reasonNeeded) {
        this.word = word;
        this.from = from;
        this.to = to;
        this.reasonNeeded = reasonNeeded;
    }

    public MeetingStatus from() {
        return from;
    }

    public MeetingStatus to() {
        return to;
    }

    public boolean reasonNeeded() {
        return reasonNeeded;
    }

    /** The word that the API and the ledger use. */
    @Override
    public String toString() {
        return word;
    }
}
