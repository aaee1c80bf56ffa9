package jp.meguri.cycle;

import jp.meguri.shared.Refusal;

/** Whoever submitted a sheet cannot approve it: two people must have looked at it. */
public final class OwnSubmission extends Refusal {

    OwnSubmission() {
        super(Kind.NOT_ALLOWED, "提出した人は承認できません", "ほかの承認者に依頼してください。");
    }
}
