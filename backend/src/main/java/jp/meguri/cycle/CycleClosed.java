package jp.meguri.cycle;

import jp.meguri.shared.Refusal;

/** The sheet has been submitted or approved, so its texts stand still. */
public final class CycleClosed extends Refusal {

    CycleClosed(CycleStatus status) {
        super(Kind.CONFLICT, "このシートはいま変更できません", status == CycleStatus.APPROVED ? "承認済みのため変更できません。" : "提出済みのため変更できません。");
    }
}
