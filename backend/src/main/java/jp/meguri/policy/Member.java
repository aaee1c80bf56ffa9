package jp.meguri.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One term of one member of a body (委員). Whoever is appointed again has another row.
 *
 * @param number names the row within its body and never changes
 * @param deputy who usually comes instead (代理), or null
 * @param from first day of the term, {@code to} its last, or null while it is open
 */
@Schema(name = "Member")
public record Member(
        @Min(value = 1, message = "1以上にしてください。") @Max(value = 9999, message = "9999以下にしてください。") @Schema(examples = "1")
        int number,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "委員A")
        String name,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "市医師会")
        String organisation,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "医師")
        String profession,

        @NotNull(message = "役職を選んでください。") Role role,

        @NotNull(message = "任期の初日を入力してください。") @Schema(examples = "2024-04-01")
        LocalDate from,

        @Schema(nullable = true, examples = "2026-03-31") LocalDate to,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true)
        String deputy) {

    /** 会長（部会長） / 副会長 / 委員, in the order in which they are listed. */
    @Schema(name = "MemberRole")
    public enum Role {
        CHAIR,
        VICE_CHAIR,
        MEMBER
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Member other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
