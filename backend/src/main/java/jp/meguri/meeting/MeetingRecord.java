package jp.meguri.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** All of a meeting but its items, as the ledger keeps it. */
record MeetingRecord(
        String committee,
        MeetingStatus status,
        Closing closing,
        Reopening reopening,
        @JsonUnwrapped MeetingInput content) {}
