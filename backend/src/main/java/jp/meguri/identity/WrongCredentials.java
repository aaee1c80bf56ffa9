package jp.meguri.identity;

import jp.meguri.shared.Refusal;

/** The user name or the password is wrong; which of them is not said. */
public final class WrongCredentials extends Refusal {

    public WrongCredentials() {
        super(Kind.NOT_SIGNED_IN, "サインインできません", "ユーザー名またはパスワードが違います。");
    }
}
