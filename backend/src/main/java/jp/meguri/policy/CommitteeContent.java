package jp.meguri.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole committee as it is made. The code names it in addresses and never changes. */
@Schema(name = "NewCommittee")
public record CommitteeContent(
        @NotNull(message = "入力してください。")
        @Pattern(regexp = "[a-z][a-z0-9-]{0,59}", message = "英小文字で始まる60文字以内の英小文字・数字・ハイフンにしてください。")
        @Schema(examples = "daily-care")
        String code,

        @NotNull(message = "種類を指定してください。") Committee.Kind kind,
        @Min(1) @Max(99) @Schema(nullable = true) Integer number,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "日常療養・多職種連携研修部会")
        String name,

        @PlainText @Schema(nullable = true) String aim,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 50, message = "50件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") ReviewCategory> reviewCategories,

        @Valid @Schema(nullable = true) MeetingRules rules,

        @Size(max = 200, message = "200件以内にしてください。") @Schema(nullable = true)
        List<@Valid @NotNull(message = "空の要素は使えません。") Member> members) {

    public CommitteeContent {
        members = members == null ? List.of() : members;
    }

    CommitteeInput editable() {
        return new CommitteeInput(number, name, aim, reviewCategories, rules, members);
    }
}
