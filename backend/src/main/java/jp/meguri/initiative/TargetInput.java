package jp.meguri.initiative;

import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target to print into a cell, and why. */
@Schema(name = "TargetInput")
public record TargetInput(
        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "３回以上実施")
        String printed,

        @PlainText(max = 1000) @Schema(nullable = true, examples = "推進会議の決定による")
        String reason) {

    /** What the ledger keeps of a cell. */
    record Printed(String printed) {}
}
