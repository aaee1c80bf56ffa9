package jp.meguri.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.meguri.shared.FiscalYear;

/** A random row of the clerk's spreadsheet, and what the product makes of such rows. */
record RandomRow(
        String state, boolean counted, List<String> words, Map<String, Integer> numbers, Map<String, Integer> survey) {

    static final List<String> CHOICES = List.of("とても満足", "満足", "ふつう", "やや不満", "不満足");
    private static final List<String> WORDS = List.of("検討", "企画", "作成", "配布", "実施", "運用", "普及啓発");
    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    boolean counts() {
        return state.equals("実施") && counted;
    }

    static RandomRow of(Random random) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (String column : List.of("回", "部", "人", "実数", "延数")) {
            if (random.nextInt(3) > 0) {
                numbers.put(column, random.nextInt(column.equals("部") ? 3_000 : 30));
            }
        }
        if (numbers.containsKey("実数") && numbers.containsKey("延数")) {
            numbers.put("延数", numbers.get("実数") + numbers.get("延数"));
        }
        Map<String, Integer> survey = null;
        if (random.nextInt(2) == 0) {
            survey = new LinkedHashMap<>();
            int valid = 0;
            for (String choice : CHOICES) {
                if (random.nextInt(4) > 0) {
                    survey.put(choice, random.nextInt(40));
                    valid += survey.get(choice);
                }
            }
            survey.put("有効", valid + random.nextInt(3));
        }
        List<String> words =
                WORDS.stream().filter(word -> random.nextInt(3) == 0).toList();
        String state = random.nextInt(4) > 0 ? "実施" : random.nextBoolean() ? "中止" : "延期";
        return new RandomRow(state, random.nextInt(6) > 0, words, numbers, survey);
    }

    /** As recorded one by one, attendees spread over two professions. */
    static List<ActivityFacts> entered(List<RandomRow> rows) {
        return rows.stream()
                .map(row -> {
                    Integer people = row.numbers().get("人");
                    List<Figures.Attendees> attendees = people == null
                            ? List.of()
                            : List.of(
                                    new Figures.Attendees("医師", people / 3),
                                    new Figures.Attendees("訪問看護師", people - people / 3));
                    List<Survey.Answer> answers = new ArrayList<>();
                    if (row.survey() != null) {
                        CHOICES.stream()
                                .filter(row.survey()::containsKey)
                                .forEach(choice -> answers.add(
                                        new Survey.Answer(choice, row.survey().get(choice))));
                    }
                    return new ActivityFacts(
                            new UUID(0, 0),
                            UUID.randomUUID(),
                            YEAR.first(),
                            ActivityKind.TRAINING,
                            "勉強会",
                            ActivityState.valueOf(Map.of("実施", "HELD", "中止", "CANCELLED", "延期", "POSTPONED")
                                    .get(row.state())),
                            row.counted(),
                            row.words(),
                            new Figures(
                                    row.numbers().get("回"),
                                    row.numbers().get("部"),
                                    attendees,
                                    row.numbers().get("実数"),
                                    row.numbers().get("延数")),
                            row.survey() == null
                                    ? null
                                    : new Survey(null, null, row.survey().get("有効"), answers));
                })
                .toList();
    }

    /** Through the same door as a coordinator's paste, with full-width digits, thousands and Japanese dates. */
    static List<ActivityFacts> pasted(List<RandomRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        StringBuilder text = new StringBuilder("日付\t種別\t名称\t目標の語\t回\t部\t人\t実数\t延数\t状態\t算入\t算入しない理由\t有効回答数");
        CHOICES.forEach(choice -> text.append("\t回答：").append(choice));
        for (int i = 0; i < rows.size(); i++) {
            RandomRow row = rows.get(i);
            String day = List.of("２０２４年６月" + wide(i + 1) + "日", "R6.7." + (i + 1), "８／" + wide(i + 1))
                    .get(i % 3);
            text.append('\n')
                    .append(day)
                    .append("\t研修\t第")
                    .append(i)
                    .append("回\t")
                    .append(String.join("・", row.words()));
            for (String column : List.of("回", "部", "人", "実数", "延数")) {
                Integer number = row.numbers().get(column);
                text.append('\t').append(number == null ? "" : wide("%,d".formatted(number)));
            }
            text.append('\t').append(row.state()).append('\t').append(row.counted() ? "" : "しない\t理由");
            text.append(row.counted() ? "\t" : "").append('\t');
            text.append(row.survey() == null ? "" : wide(row.survey().get("有効")));
            CHOICES.forEach(choice -> text.append('\t')
                    .append(
                            row.survey() == null || !row.survey().containsKey(choice)
                                    ? ""
                                    : row.survey().get(choice)));
        }
        ActivityImport read = new PastedActivities(YEAR, VALIDATOR).read(text.toString());
        assertEquals(List.of(), read.bad(), text.toString());
        return read.good().stream()
                .map(ActivityImport.GoodRow::activity)
                .map(a -> new ActivityFacts(
                        new UUID(0, 0),
                        UUID.randomUUID(),
                        a.date(),
                        a.kind(),
                        a.title(),
                        a.state(),
                        a.counted(),
                        a.words(),
                        a.figures(),
                        a.survey()))
                .toList();
    }

    private static String wide(Object number) {
        StringBuilder wide = new StringBuilder();
        number.toString().chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
