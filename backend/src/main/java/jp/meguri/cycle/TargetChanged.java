package jp.meguri.cycle;

import jp.meguri.shared.Refusal;

/** The target is no longer the one on which the plan was confirmed; whoever approves has to know. */
public final class TargetChanged extends Refusal {

    TargetChanged(String agreed, String current) {
        super(
                Kind.CONFLICT,
                "計画を確定したあとに目標が変わっています",
                "計画を確定したときは「%s」、いまは「%s」です。確かめたうえで承認してください。".formatted(told(agreed), told(current)));
    }

    private static String told(String target) {
        return target == null ? "記載なし" : target;
    }
}
