package jp.meguri.identity;

/** What a person may do in one policy. Every endpoint below a policy names the one it needs. */
public enum Right {
    READ,
    WRITE_CYCLES,
    REVIEW_CYCLES,
    EDIT_INITIATIVES,
    EDIT_POLICY,
    /** To prepare and minute meetings, and to keep the lists of members. */
    RUN_MEETINGS,
    /** To see meetings and items that are not public. */
    READ_NOT_PUBLIC,
    READ_LEDGER,
    EXPORT
}
