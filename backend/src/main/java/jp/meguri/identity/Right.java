package jp.meguri.identity;

/** What a person may do in one policy. Every endpoint below a policy names the one it needs. */
public enum Right {
    READ,
    WRITE_CYCLES,
    REVIEW_CYCLES,
    EDIT_INITIATIVES,
    EDIT_POLICY,
    READ_LEDGER,
    EXPORT
}
