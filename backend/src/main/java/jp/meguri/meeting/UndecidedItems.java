package jp.meguri.meeting;

import java.util.List;
import java.util.stream.Collectors;
import jp.meguri.shared.Refusal;

/** Minutes cannot be settled while an item is undecided. */
public final class UndecidedItems extends Refusal {

    UndecidedItems(List<Integer> numbers) {
        super(
                Kind.CONFLICT,
                "結果が記録されていない議題があります",
                numbers.stream().map(number -> "議題" + number).collect(Collectors.joining("、"))
                        + "の結果を記録するか、「継続」にして次回に送ってください。");
    }
}
