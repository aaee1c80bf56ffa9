package jp.meguri.policy;

import jp.meguri.shared.Refusal;

/** A committee of this code is there already. */
public final class CommitteeExists extends Refusal {

    CommitteeExists(String code) {
        super(Kind.CONFLICT, "すでに登録されています", "会議体 " + code + " はすでに登録されています。");
    }
}
