package jp.meguri.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import jp.meguri.initiative.Target;
import org.junit.jupiter.api.Test;

/**
 * Results and proposals of thousands of random years agree with a calculation that shares nothing with the product:
 * exact fractions over what a clerk would have written into a spreadsheet.
 */
class ResultPropertyTest {

    private static final int YEARS = 6_000;
    private static final List<String> TARGETS =
            List.of("３回以上実施", "500部", "40人以上", "12件", "講座満足度 81％", "80.25％以上", "配布・検討", "検討・実施", "運用", "普及啓発");

    @Test
    void everyYearComesOutAsCalculatedByHand() {
        Random random = new Random(20240401);
        for (int year = 0; year < YEARS; year++) {
            Target.Explicit target = (Target.Explicit) Target.parse(TARGETS.get(random.nextInt(TARGETS.size())));
            List<RandomRow> rows = new ArrayList<>();
            for (int i = random.nextInt(7); i > 0; i--) {
                rows.add(RandomRow.of(random));
            }
            List<String> chosen = random.nextInt(3) == 0 ? List.of("とても満足") : null;
            ResultInput said = said(random, target, chosen);
            List<ActivityFacts> facts = year % 2 == 0 ? RandomRow.pasted(rows) : RandomRow.entered(rows);
            Outcome outcome = Outcome.of(target, facts, said);
            String told = "year " + year + ": " + target + " " + rows + " " + said;
            check(told, target, rows, said, outcome);
            assertTrue(Proposal.of(outcome).sentence().endsWith("。"), told);
        }
    }

    private static ResultInput said(Random random, Target.Explicit target, List<String> chosen) {
        boolean byWords = target instanceof Target.Activities;
        return switch (random.nextInt(8)) {
            case 0 -> new ResultInput(null, null, chosen, null, Absence.CALCULATING);
            case 1 ->
                byWords
                        ? new ResultInput(null, List.of("配布", "運用"), chosen, "理由", null)
                        : new ResultInput(new BigDecimal("80.50"), null, chosen, "理由", null);
            default -> new ResultInput(null, null, chosen, null, null);
        };
    }

    private static void check(
            String told, Target.Explicit target, List<RandomRow> rows, ResultInput said, Outcome outcome) {
        Achievement expected;
        if (said.absence() != null) {
            expected = Achievement.UNDETERMINED;
        } else if (target instanceof Target.Activities asked) {
            expected = byWords(told, asked, rows, said, outcome);
        } else {
            // A value as a fraction {numerator, denominator}, or null when there is none.
            BigInteger[] value = said.value() != null
                    ? new BigInteger[] {BigInteger.valueOf(8_050), BigInteger.valueOf(100)}
                    : target instanceof Target.Count count ? count(count.unit(), rows) : rate(rows, said.choices());
            expected = byNumber(target, value);
            if (value == null) {
                assertEquals(null, outcome.value(), told);
            } else {
                // Cut, not rounded, to two decimals.
                BigInteger hundredths =
                        value[0].multiply(BigInteger.valueOf(100)).divide(value[1]);
                assertEquals(0, new BigDecimal(hundredths, 2).compareTo(outcome.value()), told);
            }
        }
        assertEquals(expected, outcome.achievement(), told);
    }

    private static Achievement byWords(
            String told, Target.Activities asked, List<RandomRow> rows, ResultInput said, Outcome outcome) {
        TreeSet<String> shown = new TreeSet<>();
        rows.stream().filter(RandomRow::counts).forEach(row -> shown.addAll(row.words()));
        TreeSet<String> wanted = new TreeSet<>(asked.activities());
        TreeSet<String> there = new TreeSet<>(said.words() == null ? shown : said.words());
        there.retainAll(wanted);
        TreeSet<String> ticked = new TreeSet<>();
        outcome.words().stream().filter(Measured.WordTick::shown).forEach(tick -> ticked.add(tick.word()));
        assertEquals(there, ticked, told);
        if (said.words() == null && rows.isEmpty()) {
            return Achievement.UNDETERMINED;
        }
        return there.equals(wanted)
                ? Achievement.ACHIEVED
                : there.isEmpty() ? Achievement.NOT_ACHIEVED : Achievement.PARTIAL;
    }

    private static Achievement byNumber(Target.Explicit target, BigInteger[] value) {
        if (value == null) {
            return Achievement.UNDETERMINED;
        }
        BigDecimal asked = target instanceof Target.Count count ? count.number() : ((Target.Rate) target).number();
        BigInteger needed = asked.movePointRight(2).toBigIntegerExact().multiply(value[1]);
        if (value[0].multiply(BigInteger.valueOf(100)).compareTo(needed) >= 0) {
            return Achievement.ACHIEVED;
        }
        return target instanceof Target.Count && value[0].signum() > 0 ? Achievement.PARTIAL : Achievement.NOT_ACHIEVED;
    }

    private static BigInteger[] count(String unit, List<RandomRow> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        long sum = 0;
        int held = 0;
        int written = 0;
        for (RandomRow row : rows) {
            if (!row.counts()) {
                continue;
            }
            held++;
            Integer number = unit.equals("件")
                    ? row.numbers().getOrDefault("延数", row.numbers().get("実数"))
                    : row.numbers().get(unit);
            if (number == null && unit.equals("回")) {
                number = 1;
            }
            if (number != null) {
                written++;
                sum += number;
            }
        }
        return held > 0 && written == 0 ? null : new BigInteger[] {BigInteger.valueOf(sum), BigInteger.ONE};
    }

    private static BigInteger[] rate(List<RandomRow> rows, List<String> chosen) {
        long valid = 0;
        long numerator = 0;
        boolean any = false;
        for (RandomRow row : rows) {
            if (!row.counts() || row.survey() == null || row.survey().get("有効") == 0) {
                continue;
            }
            valid += row.survey().get("有効");
            for (String choice : RandomRow.CHOICES) {
                boolean good = chosen == null ? choice.equals("とても満足") || choice.equals("満足") : chosen.contains(choice);
                if (good && row.survey().containsKey(choice)) {
                    any = true;
                    numerator += row.survey().get(choice);
                }
            }
        }
        return valid == 0 || !any
                ? null
                : new BigInteger[] {BigInteger.valueOf(numerator * 100), BigInteger.valueOf(valid)};
    }
}
