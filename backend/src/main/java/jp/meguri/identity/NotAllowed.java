package jp.meguri.identity;

import jp.meguri.shared.Refusal;

/** The account's roles do not allow this. */
public final class NotAllowed extends Refusal {

    public NotAllowed() {
        super(Kind.NOT_ALLOWED, "権限がありません", "この操作をする権限がありません。必要なときは管理者に相談してください。");
    }
}
