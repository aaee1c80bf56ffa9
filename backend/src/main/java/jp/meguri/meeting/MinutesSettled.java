package jp.meguri.meeting;

import jp.meguri.shared.Refusal;

/** The minutes are settled: nothing of the meeting changes any more. */
public final class MinutesSettled extends Refusal {

    MinutesSettled() {
        super(Kind.CONFLICT, "会議録は確定しています", "直すときは、理由を付けて確定を取り消してください。");
    }
}
