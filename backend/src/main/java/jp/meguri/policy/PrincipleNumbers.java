package jp.meguri.policy;

import java.util.List;
import jp.meguri.shared.InvalidInput;

/** The initiatives refer to principles by number, so an amendment changes their words only. */
final class PrincipleNumbers {

    private PrincipleNumbers() {}

    static void keep(List<Principle> present, List<Principle> amended) {
        if (!numbers(present).equals(numbers(amended))) {
            throw new InvalidInput("/principles", "基本理念の番号は変えられません。いまの番号の順に、すべて送ってください。");
        }
    }

    private static List<Integer> numbers(List<Principle> principles) {
        return principles.stream().map(Principle::number).toList();
    }
}
