package jp.meguri.identity;

import jp.meguri.shared.Refusal;

/** Too many wrong passwords in a row; the right one is not tried either until some time has passed. */
public final class TooManyAttempts extends Refusal {

    TooManyAttempts() {
        super(Kind.TOO_MANY, "サインインの失敗が続いています", "少し時間をおいてから、もう一度お試しください。");
    }
}
