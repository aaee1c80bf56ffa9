package jp.meguri.meeting;

import jp.meguri.shared.Refusal;

/** A meeting that has not begun decides nothing. */
public final class NotHeldYet extends Refusal {

    NotHeldYet() {
        super(Kind.CONFLICT, "まだ開催されていません", "決定は、会議を「開催」にしてから記録してください。");
    }
}
