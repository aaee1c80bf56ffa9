package jp.meguri.meeting;

/** What a meeting made of an item: 承認 / 了承 / 継続 / 差戻し / 意見あり. */
public enum Decision {
    APPROVED,
    NOTED,
    CONTINUED,
    SENT_BACK,
    WITH_OPINION;

    /** Whether the item is done with; a continued one comes back in the next meeting. */
    public boolean settles() {
        return this != CONTINUED;
    }
}
