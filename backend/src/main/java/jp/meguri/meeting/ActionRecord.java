package jp.meguri.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** All of an action item, as the ledger keeps it. */
record ActionRecord(UUID agendaItem, @JsonUnwrapped ActionInput content) {}
