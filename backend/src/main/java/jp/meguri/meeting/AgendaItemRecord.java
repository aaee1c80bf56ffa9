package jp.meguri.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** All that can change of an agenda item, as the ledger keeps it. */
record AgendaItemRecord(
        UUID continuedFrom,
        Integer decisionNumber,
        @JsonUnwrapped AgendaItemInput content) {}
