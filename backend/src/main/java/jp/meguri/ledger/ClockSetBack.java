package jp.meguri.ledger;

import jp.meguri.shared.Refusal;

/** The database's clock is behind the last entry, so a change could not be told apart from it in time. */
public final class ClockSetBack extends Refusal {

    ClockSetBack() {
        super(Kind.TRY_LATER, "いまは保存できません", "サーバーの時計が最後の記録より前を示しています。時計を確かめてください。内容は保存されていません。");
    }
}
