package jp.meguri.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts of a policy that may be amended. Those that the document gives only as pictures may be null. */
@Schema(name = "PolicyInput")
public record PolicyInput(
        @PlainText(max = PlainText.SHORT, required = true) String title,
        @NotEmpty(message = "基本理念を1つ以上入れてください。") List<@Valid @NotNull(message = "空の要素は使えません。") Principle> principles,
        @PlainText @Schema(nullable = true) String positioning,
        @PlainText @Schema(nullable = true) String ideal,
        @PlainText @Schema(nullable = true) String catchphrase,
        @PlainText @Schema(nullable = true) String structure,
        @PlainText @Schema(nullable = true) String categoryFigure,

        @Valid @Schema(nullable = true, description = "期限。nullは本システムの初期値")
        DueDates dueDates,

        @Size(min = 1, max = 20, message = "1から20にしてください。")
        @Schema(nullable = true, description = "評価区分（よい順）。nullは本システムの初期値")
        List<@Valid @NotNull(message = "空の要素は使えません。") Rating> ratings) {}
