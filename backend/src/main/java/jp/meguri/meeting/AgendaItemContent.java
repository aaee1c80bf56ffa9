package jp.meguri.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agenda item as it is made (議題).
 *
 * @param continuedFrom the item of an earlier meeting that comes back, or null
 * @param minutes how long it is meant to take
 * @param links initiatives and sheets that it is about, {@code actions} the action items whose state it looks at
 */
@Schema(name = "NewAgendaItem")
public record AgendaItemContent(
        @Schema(nullable = true) UUID continuedFrom,
        @NotNull(message = "報告・協議・その他から選んでください。") AgendaKind kind,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "令和5年度の取組の評価について")
        String title,

        @Min(value = 1, message = "1以上にしてください。")
        @Max(value = 600, message = "600以下にしてください。")
        @Schema(nullable = true, examples = "15")
        Integer minutes,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "事務局")
        String presenter,

        boolean openToPublic,
        @PlainText(max = 1000) @Schema(nullable = true) String notPublicReason,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 60, message = "60件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") SheetLink> links,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 100, message = "100件以内にしてください。")
        List<@NotNull(message = "空の要素は使えません。") UUID> actions) {

    AgendaItemInput input() {
        return new AgendaItemInput(
                kind, title, minutes, presenter, openToPublic, notPublicReason, links, actions, null, null, null);
    }
}
