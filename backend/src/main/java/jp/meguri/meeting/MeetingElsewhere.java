package jp.meguri.meeting;

import jp.meguri.shared.Refusal;

/** The meeting's state does not allow this action. */
public final class MeetingElsewhere extends Refusal {

    MeetingElsewhere() {
        super(Kind.CONFLICT, "いまの状態ではできません", "会議の状態が変わっています。最新の内容を読み込んでください。");
    }
}
