package jp.meguri.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.meguri.testing.PrintedPolicy;
import jp.meguri.testing.PrintedPolicy.Initiative;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every printed cell of the policy parses, and every arrow means what filling the table from the left makes of it. */
class PrintedTargetsTest {
    private static final PrintedPolicy PRINTED = PrintedPolicy.read();

    static Stream<Initiative> initiatives() {
        return PRINTED.initiatives().stream();
    }

    @ParameterizedTest
    @MethodSource("initiatives")
    void resolvesAsPrinted(Initiative initiative) {
        List<Integer> years = PRINTED.fiscalYears();
        var printed = new TreeMap<Integer, String>();
        for (int i = 0; i < years.size(); i++) {
            printed.put(years.get(i), initiative.cells().get(i));
        }
        var row = TargetRow.of(printed);

        String meaning = null;
        Integer source = null;
        for (int i = 0; i < years.size(); i++) {
            boolean arrow = initiative.cells().get(i).equals("→");
            if (!arrow) {
                meaning = initiative.cells().get(i);
                source = years.get(i);
            }
            var view = TargetView.of(row, years.get(i));
            assertEquals(initiative.cells().get(i), view.printed());
            assertEquals(meaning, view.resolved());
            assertEquals(arrow ? source : null, view.carriedFrom());
            assertMeaning(meaning, view);
        }
    }

    private static void assertMeaning(String meaning, TargetView view) {
        if (meaning.equals("３回以上実施")) {
            assertEquals("COUNT AT_LEAST 3 回 true", summary(view));
        } else if (meaning.startsWith("講座満足度 ")) {
            assertEquals("RATE AT_LEAST " + meaning.substring(6, 8) + " ％ false", summary(view));
        } else {
            assertEquals(TargetKind.ACTIVITIES, view.kind());
            assertEquals(List.of(meaning.split("・")), view.activities());
        }
    }

    private static String summary(TargetView view) {
        return "%s %s %s %s %s"
                .formatted(view.kind(), view.comparator(), view.number(), view.unit(), view.comparatorPrinted());
    }
}
