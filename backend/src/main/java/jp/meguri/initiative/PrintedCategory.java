package jp.meguri.initiative;

import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The business category of an initiative with the label printed beside it there. */
@Schema(name = "PrintedCategory")
public record PrintedCategory(
        @PlainText(max = 20, required = true) @Schema(examples = "ア")
        String code,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "地域の医療・介護の資源の把握")
        String label) {}
