package jp.meguri.cycle;

import java.util.ArrayList;
import java.util.List;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Violation;

/** What a submission cannot do without: a person's judgement. Texts may stay empty; nobody is made to fill them. */
final class Submittable {

    private Submittable() {}

    /** @throws InvalidInput naming everything that is missing */
    static void check(CycleContent sheet, boolean measured) {
        List<Violation> missing = new ArrayList<>();
        if (sheet.evaluation().rating() == null) {
            missing.add(new Violation("/evaluation/rating", "評価区分を選んでください。"));
        }
        if (!measured) {
            missing.add(new Violation("/evaluation/result", "実績がありません。実施記録を残すか、実績を入力するか、ない理由（未測定・算定中・対象外）を選んでください。"));
        }
        FollowUp followUp = sheet.followUp();
        if (sheet.carriedOver() != null && followUp.outcome() == null) {
            missing.add(new Violation("/followUp/outcome", "前年度の「次年度への反映」がどうなったかを選んでください。"));
        } else if (sheet.carriedOver() != null
                && followUp.outcome() != FollowUp.Outcome.DONE
                && (followUp.reason() == null || followUp.reason().isBlank())) {
            missing.add(new Violation("/followUp/reason", "一部の実施や見送りのときは、理由を入力してください。"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }
}
