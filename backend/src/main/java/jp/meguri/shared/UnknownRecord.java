package jp.meguri.shared;

/** There is no such record, or it is not for this person to know. */
public final class UnknownRecord extends Refusal {

    public UnknownRecord(String what) {
        super(Kind.UNKNOWN, "見つかりません", what + "は見つかりません。");
    }
}
