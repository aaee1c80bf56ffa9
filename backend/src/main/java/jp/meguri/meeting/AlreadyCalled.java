package jp.meguri.meeting;

import jp.meguri.shared.Refusal;

/** The meeting has been called, so it cannot vanish. */
public final class AlreadyCalled extends Refusal {

    AlreadyCalled() {
        super(Kind.CONFLICT, "招集した会議は削除できません", "招集を取り消してから削除してください。");
    }
}
