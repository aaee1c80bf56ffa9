package jp.meguri.cycle;

import jp.meguri.shared.Refusal;

/** The sheet's state does not allow this action. */
public final class NotInThisState extends Refusal {

    NotInThisState() {
        super(Kind.CONFLICT, "いまの状態ではできません", "シートの状態が変わっています。最新の内容を読み込んでください。");
    }
}
