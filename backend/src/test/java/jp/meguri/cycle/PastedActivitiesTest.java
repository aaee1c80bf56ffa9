package jp.meguri.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedActivitiesTest {

    /** Row in what was pasted → its cells; ten of two hundred are bad, each in its own way. */
    static final Map<Integer, String> BAD = new TreeMap<>(Map.of(
            11, "6月31日\t研修\t勉強会",
            31, "2024/6/18\t飲み会\t勉強会",
            51, "2024/6/18\t研修\t",
            71, "2024/6/18\t研修\t勉強会\t\t三回",
            91, "2025/4/1\t研修\t勉強会",
            111, "2024/6/18\t研修\t勉強会\t連携",
            131, "2024/6/18\t研修\t勉強会\t\t\t\t\t\t\t\tしない",
            151, "2024/6/18\t研修\t勉強会\t\t\t\t\t9\t8",
            171, "2024/6/18\t研修\t勉強会\t\t\t\t\t\t\t\t\t\t\t余り",
            191, "2024/6/18\t研修\t勉強会\t\t\t\t\t\t\t未定"));

    private static final List<String> COLUMNS =
            List.of("日付", "種別", "名称", "回", "日付", "目標の語", "算入しない理由", "実数", "14列目", "状態");

    private static ActivityImport read(String text) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new PastedActivities(new FiscalYear(2024), factory.getValidator()).read(text);
        }
    }

    static String twoHundredRows() {
        List<String> rows = new ArrayList<>();
        rows.add("日付\t種別\t名称\t目標の語\t回\t部\t人\t実数\t延数\t状態\t算入\t算入しない理由\tリンク");
        for (int i = 2; i <= 201; i++) {
            rows.add(BAD.getOrDefault(i, "２０２４／６／１８\t研修\t第" + i + "回 勉強会\t実施\t１\t\t1,%03d人".formatted(i)));
        }
        return String.join("\n", rows);
    }

    @Test
    void tenBadRowsOfTwoHundredAreNamedAndTheOthersAreGood() {
        ActivityImport read = read(twoHundredRows());
        assertEquals(190, read.good().size());
        assertEquals(10, read.badRows());
        assertEquals(
                List.copyOf(BAD.keySet()),
                read.bad().stream().map(ActivityImport.BadCell::row).toList());
        assertEquals(
                COLUMNS, read.bad().stream().map(ActivityImport.BadCell::column).toList());
        assertTrue(read.bad().stream().noneMatch(cell -> cell.message().isBlank()));
        assertEquals("6月31日", read.bad().getFirst().value());
        assertEquals(0, read.recorded());
    }

    @Test
    void columnsComeInAnyOrderAndCellsMayHoldLineBreaks() {
        ActivityImport read = read("名称\t人：医師\t日付\t種別\t回答：満足\t有効回答数\n\"第1回\n勉強会\"\t１２\tR6.6.18\t講演\t３０\t４０\n\n");
        ActivityInput activity = read.good().getFirst().activity();
        assertEquals("第1回\n勉強会", activity.title());
        assertEquals(LocalDate.of(2024, 6, 18), activity.date());
        assertEquals(
                List.of(new Figures.Attendees("医師", 12)), activity.figures().people());
        assertEquals(new Survey(null, null, 40, List.of(new Survey.Answer("満足", 30))), activity.survey());
        assertEquals(List.of(), read.bad());
    }

    @Test
    void aHeadingThatNobodyKnowsIsNamedAndItsCellsAreNotGuessedAt() {
        ActivityImport read = read("日付\t種別\t名称\t参加者の氏名\n2024/6/18\t研修\t勉強会\t髙橋");
        assertEquals(1, read.good().size());
        assertEquals(
                List.of("参加者の氏名"),
                read.bad().stream().map(ActivityImport.BadCell::column).collect(Collectors.toList()));
    }

    @Test
    void nothingIsDroppedInSilence() {
        ActivityImport twice = read("日付\t種別\t名称\t人\t人\n2024/6/18\t研修\t勉強会\t3\t4");
        assertEquals("人", twice.bad().getFirst().column());
        assertEquals(
                List.of(new Figures.Attendees("参加者", 3)),
                twice.good().getFirst().activity().figures().people());
        ActivityImport unheaded = read("日付\t種別\t名称\t\n2024/6/18\t研修\t勉強会\t3");
        assertEquals("4列目", unheaded.bad().getFirst().column());
        assertEquals("3", unheaded.bad().getFirst().value());
        // 1,5 may be one and a half, or fifteen, or a slip of 1,500.
        ActivityImport comma = read("日付\t種別\t名称\t人\n2024/6/18\t研修\t勉強会\t１，５");
        assertEquals("人", comma.bad().getFirst().column());
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThrows(InvalidInput.class, () -> read(" \n \n"));
        assertThrows(InvalidInput.class, () -> read("2024/6/18\t研修\t勉強会\n".repeat(PastedActivities.MOST + 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024/6/18,2024-06-18",
        "２０２４年６月１８日（火）,2024-06-18",
        "令和6年6月18日,2024-06-18",
        "R7.3.31,2025-03-31",
        "6/18,2024-06-18",
        "3月31日,2025-03-31",
        "令和元年5月1日,2019-05-01",
        "2024-02-30,",
        "来週,",
        "20240618,"
    })
    void daysAreReadAsOfficesWriteThem(String text, LocalDate expected) {
        assertEquals(expected, PastedDate.parse(text, new FiscalYear(2024)).orElse(null));
    }
}
