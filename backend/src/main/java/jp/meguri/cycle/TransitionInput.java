package jp.meguri.cycle;

import jakarta.validation.constraints.NotNull;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to do to a sheet's state, and why: {@code sendBack} and {@code reopen} ask for a reason.
 *
 * @param targetChangeSeen true when whoever approves knows that the target has changed since the plan was confirmed
 */
@Schema(name = "TransitionInput")
public record TransitionInput(
        @NotNull(message = "操作を指定してください。") CycleAction action,

        @PlainText(max = 1000) @Schema(nullable = true, examples = "分析に数字を入れてください。")
        String reason,

        @Schema(nullable = true) Boolean targetChangeSeen) {}
