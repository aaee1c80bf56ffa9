package jp.meguri.identity;

import jp.meguri.shared.Refusal;

/** Nobody has signed in, or the session has ended. */
public final class NotSignedIn extends Refusal {

    public NotSignedIn() {
        super(Kind.NOT_SIGNED_IN, "サインインが必要です", "サインインしてから、もう一度お試しください。");
    }
}
