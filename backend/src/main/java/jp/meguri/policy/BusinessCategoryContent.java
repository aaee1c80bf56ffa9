package jp.meguri.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.meguri.shared.PlainText;

/** A whole category as it is taken in. */
public record BusinessCategoryContent(
        @PlainText(max = 20, required = true) String code,
        @NotEmpty List<@Valid @NotNull PrintedLabel> labels,
        @PlainText String note) {}
