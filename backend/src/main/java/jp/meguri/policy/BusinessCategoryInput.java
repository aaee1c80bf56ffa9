package jp.meguri.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be amended of a category. */
@Schema(name = "BusinessCategoryInput")
public record BusinessCategoryInput(
        @NotEmpty(message = "名称を1つ以上入れてください。") @Size(max = 20, message = "20件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") PrintedLabel> labels,

        @PlainText @Schema(nullable = true) String note) {}
