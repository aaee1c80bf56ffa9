package jp.meguri.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action item as it is made; {@code agendaItem} is where it was agreed on. */
@Schema(name = "NewAction")
public record ActionContent(
        @NotNull(message = "議題を指定してください。") UUID agendaItem,

        @PlainText(max = 1000, required = true) @Schema(examples = "参加者数の内訳を次回までに示す。")
        String text,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "coordinator")
        String owner,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "高齢福祉係")
        String ownerName,

        @Schema(nullable = true, examples = "2024-07-31") LocalDate due,

        @PlainText(max = 20) @Schema(nullable = true, examples = "2-7")
        String initiative) {

    ActionInput input() {
        return new ActionInput(text, owner, ownerName, due, initiative, ActionState.OPEN, null);
    }
}
