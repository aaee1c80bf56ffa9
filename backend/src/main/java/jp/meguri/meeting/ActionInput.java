package jp.meguri.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be changed of an action item (宿題).
 *
 * @param owner the account of whoever does it, or null; then {@code ownerName} says who, in words
 * @param initiative the initiative that it is about, or null
 * @param result what came of it
 */
@Schema(name = "ActionInput")
public record ActionInput(
        @PlainText(max = 1000, required = true) String text,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true)
        String owner,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true)
        String ownerName,

        @Schema(nullable = true) LocalDate due,
        @PlainText(max = 20) @Schema(nullable = true) String initiative,
        @NotNull(message = "未完了・完了・取りやめから選んでください。") ActionState state,
        @PlainText(max = 1000) @Schema(nullable = true) String result) {

    /** @throws InvalidInput naming the day that is none of our time */
    void check() {
        if (due != null && (due.getYear() < FiscalYear.FIRST || due.getYear() > FiscalYear.LAST)) {
            throw new InvalidInput("/due", FiscalYear.FIRST + "年から" + FiscalYear.LAST + "年までの日付にしてください。");
        }
    }
}
