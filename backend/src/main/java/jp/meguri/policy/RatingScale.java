package jp.meguri.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.StoredJson;
import jp.meguri.shared.Violation;

/** The rules of a rating scale, best first. The policy's text has none, so the default is this system's own. */
final class RatingScale {

    static final List<Rating> DEFAULT = List.of(
            new Rating("A", "◎", "達成できた", "二重丸", true),
            new Rating("B", "○", "おおむね達成", "丸", true),
            new Rating("C", "△", "不十分", "三角", true),
            new Rating("D", "×", "できなかった", "ばつ", true));

    private RatingScale() {}

    /**
     * Codes stand in sheets, so none may vanish; one that is no longer wanted is not offered any more.
     *
     * @param wanted null for this system's own
     * @throws InvalidInput naming each place
     */
    static void check(List<Rating> before, List<Rating> wanted) {
        List<Rating> after = wanted == null ? DEFAULT : wanted;
        List<Violation> faults = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < after.size(); i++) {
            if (!codes.add(after.get(i).code())) {
                faults.add(new Violation("/ratings/" + i + "/code", "同じコードがほかにもあります。"));
            }
        }
        if (after.stream().noneMatch(Rating::offered)) {
            faults.add(new Violation("/ratings", "選べる評価区分を1つ以上残してください。"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (!codes.containsAll(before.stream().map(Rating::code).collect(Collectors.toSet()))) {
            missing(before);
        }
    }

    private static void missing(List<Rating> before) {
        String codes = before.stream().map(Rating::code).collect(Collectors.joining(", "));
        throw new InvalidInput("/ratings", "評価区分はシートで使われることがあるため、なくせません。使わない区分は、選べないようにしてください（コード: " + codes + "）。");
    }

    /** The scale in one column. */
    @Converter
    static class Stored extends StoredJson<List<Rating>> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
