package jp.meguri.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.meguri.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** Arrows of any length lead to what stands at their beginning, also after it was amended. */
class TargetChainPropertyTest {

    private static final List<String> WORDS = List.of("配布・検討", "作成・配布", "３回以上実施", "講座満足度 81％", "運用");

    @Test
    void everyArrowFollowsItsSource() {
        Random random = new Random(2026);
        for (int row = 0; row < 5_000; row++) {
            int first = FiscalYear.FIRST + random.nextInt(100);
            int length = 1 + random.nextInt(FiscalYear.LAST - first + 1);
            var printed = new TreeMap<Integer, String>();
            for (int year = first; year < first + length; year++) {
                boolean explicit = year == first || random.nextInt(8) == 0;
                printed.put(year, explicit ? WORDS.get(random.nextInt(WORDS.size())) : "→");
            }
            TargetRow read = TargetRow.of(printed);
            check(printed, read);
            int amended = first + random.nextInt(length);
            String text = amended > first && random.nextInt(3) == 0 ? "→" : WORDS.get(random.nextInt(WORDS.size()));
            printed.put(amended, text);
            check(printed, read.with(amended, Target.parse(text)));
        }
    }

    private static void check(SortedMap<Integer, String> printed, TargetRow read) {
        int source = printed.firstKey();
        for (int year : printed.keySet()) {
            source = printed.get(year).equals("→") ? source : year;
            TargetRow.Resolved resolved = read.resolve(year);
            assertEquals(printed.get(source), resolved.target().printed());
            assertEquals(source == year ? null : source, resolved.carriedFrom());
        }
    }
}
