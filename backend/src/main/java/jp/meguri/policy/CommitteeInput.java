package jp.meguri.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be amended of a committee. {@code number} is the place in the printed list (⑴ is 1), or null;
 * {@code rules} null means this system's own.
 */
@Schema(name = "CommitteeInput")
public record CommitteeInput(
        @Min(1) @Max(99) @Schema(nullable = true) Integer number,
        @PlainText(max = PlainText.SHORT, required = true) String name,
        @PlainText @Schema(nullable = true) String aim,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 50, message = "50件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") ReviewCategory> reviewCategories,

        @Valid @Schema(nullable = true) MeetingRules rules,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 200, message = "200件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") Member> members) {}
