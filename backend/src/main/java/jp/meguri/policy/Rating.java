package jp.meguri.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of the scale on which a person rates a year (評価区分).
 *
 * @param code names it in data and never changes
 * @param spoken how the symbol is read aloud, for those who cannot see it
 * @param offered false when it is no longer chosen but still stands in sheets
 */
@Schema(name = "Rating")
public record Rating(
        @NotNull(message = "入力してください。")
        @Pattern(regexp = "[A-Za-z0-9_-]{1,20}", message = "20文字以内の英数字にしてください。")
        @Schema(examples = "A")
        String code,

        @PlainText(max = 4, required = true) @Schema(examples = "◎")
        String symbol,

        @PlainText(max = 40, required = true) @Schema(examples = "達成できた")
        String label,

        @PlainText(max = 40, required = true) @Schema(examples = "二重丸")
        String spoken,

        boolean offered) {}
