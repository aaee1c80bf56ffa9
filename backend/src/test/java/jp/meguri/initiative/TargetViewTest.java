package jp.meguri.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetViewTest {
    @Test
    void showsTheArrowAndWhatItMeans() {
        var row = TargetRow.of(Map.of(2023, "作成・配布", 2024, "配布・検討", 2025, "→", 2026, "作成・配布"));
        var expected = new TargetView(
                2025, "令和7年度", "→", "配布・検討", 2024, TargetKind.ACTIVITIES, List.of("配布", "検討"), null, null, null, false);
        assertEquals(expected, TargetView.of(row, 2025));
    }

    @Test
    void showsACountAndARate() {
        var count = TargetView.of(TargetRow.of(Map.of(2023, "３回以上実施")), 2023);
        assertEquals(
                new TargetView(
                        2023,
                        "令和5年度",
                        "３回以上実施",
                        "３回以上実施",
                        null,
                        TargetKind.COUNT,
                        null,
                        TargetComparator.AT_LEAST,
                        new BigDecimal("3"),
                        "回",
                        true),
                count);
        var rate = TargetView.of(TargetRow.of(Map.of(2024, "講座満足度 81％")), 2024);
        assertEquals(
                new TargetView(
                        2024,
                        "令和6年度",
                        "講座満足度 81％",
                        "講座満足度 81％",
                        null,
                        TargetKind.RATE,
                        null,
                        TargetComparator.AT_LEAST,
                        new BigDecimal("81"),
                        "％",
                        false),
                rate);
    }

    @ParameterizedTest
    @CsvSource({"３回以上実施, 3", "80％, 80", "80.0％, 80", "83.50％, 83.5", "100％, 100", "0.05％, 0.05", "500部以上配布, 500"})
    void printsNumbersPlainInJson(String printed, String number) throws Exception {
        var view = TargetView.of(TargetRow.of(Map.of(2024, printed)), 2024);
        assertEquals(
                number,
                new ObjectMapper()
                        .readTree(new ObjectMapper().writeValueAsString(view))
                        .get("number")
                        .asText());
        assertEquals(number, new ObjectMapper().writeValueAsString(view.number()));
    }
}
