package jp.meguri.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;

/** 解決済みにする / もう一度開く. */
public enum CommentAction {
    @JsonProperty("resolve")
    RESOLVE("resolve"),
    @JsonProperty("reopen")
    REOPEN("reopen");

    private final String word;

    CommentAction(String word) {
        this.word = word;
    }

    /** The word that the API and the ledger use. */
    @Override
    public String toString() {
        return word;
    }
}
