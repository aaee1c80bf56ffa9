package jp.meguri.cycle;

import jp.meguri.shared.Refusal;

/** The opinion of this agenda item is in the sheet already. */
public final class OpinionTaken extends Refusal {

    OpinionTaken() {
        super(Kind.CONFLICT, "すでに取り込まれています", "この議題の意見は、すでにシートに取り込まれています。");
    }
}
