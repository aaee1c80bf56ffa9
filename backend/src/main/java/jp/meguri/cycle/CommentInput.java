package jp.meguri.cycle;

import jakarta.validation.constraints.NotNull;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as it is written. */
@Schema(name = "CommentInput")
public record CommentInput(
        @NotNull(message = "計画・実施・評価・改善のどれかを指定してください。") CyclePart part,

        @PlainText(max = 2000, required = true) @Schema(examples = "参加者数の内訳も書いてください。")
        String text) {}
