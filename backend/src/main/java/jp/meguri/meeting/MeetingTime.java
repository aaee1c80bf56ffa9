package jp.meguri.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When and where a meeting is (日時・場所), in Japan's time.
 *
 * @param start {@code HH:mm}, or null; {@code end} likewise
 * @param link where it is joined online, or null
 */
@Schema(name = "MeetingTimeInput")
public record MeetingTime(
        @NotNull(message = "開催日を入力してください。") @Schema(examples = "2024-05-10")
        LocalDate date,

        @Pattern(regexp = CLOCK, message = CLOCK_TOLD) @Schema(nullable = true, examples = "14:00")
        String start,

        @Pattern(regexp = CLOCK, message = CLOCK_TOLD) @Schema(nullable = true, examples = "16:00")
        String end,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "市役所 第一会議室")
        String place,

        @PlainText(max = 1000)
        @Pattern(regexp = "https?://\\S+", message = "http:// か https:// で始まるアドレスにしてください。")
        @Schema(nullable = true)
        String link) {

    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String CLOCK_TOLD = "時刻は 14:00 の形で入力してください。";

    /** @throws InvalidInput naming below {@code pointer} the place that contradicts another */
    void check(String pointer) {
        if (date.getYear() < FiscalYear.FIRST || date.getYear() > FiscalYear.LAST) {
            throw new InvalidInput(pointer + "/date", FiscalYear.FIRST + "年から" + FiscalYear.LAST + "年までの日付にしてください。");
        }
        if (end != null && (start == null || end.compareTo(start) <= 0)) {
            throw new InvalidInput(pointer + "/end", "終了時刻は、開始時刻より後にしてください。");
        }
    }
}
