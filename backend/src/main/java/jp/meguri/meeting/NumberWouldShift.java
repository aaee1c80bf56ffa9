package jp.meguri.meeting;

import jp.meguri.shared.Refusal;

/** The change would renumber a meeting whose minutes are settled. */
public final class NumberWouldShift extends Refusal {

    NumberWouldShift() {
        super(Kind.CONFLICT, "確定した会議の回数が変わってしまいます", "この日付にすると、会議録が確定した会議の「第何回」が変わります。日付を見直すか、その会議の確定を取り消してください。");
    }
}
