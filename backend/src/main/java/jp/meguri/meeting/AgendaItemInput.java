package jp.meguri.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be changed of an agenda item: how it stands on the agenda, and its minutes.
 *
 * @param summary 審議の概要
 * @param decision null while undecided
 * @param opinion what the meeting wants to be taken into the sheet's 会議の意見
 */
@Schema(name = "AgendaItemInput")
public record AgendaItemInput(
        @NotNull(message = "報告・協議・その他から選んでください。") AgendaKind kind,
        @PlainText(max = PlainText.SHORT, required = true) String title,

        @Min(value = 1, message = "1以上にしてください。") @Max(value = 600, message = "600以下にしてください。") @Schema(nullable = true)
        Integer minutes,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true)
        String presenter,

        boolean openToPublic,
        @PlainText(max = 1000) @Schema(nullable = true) String notPublicReason,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 60, message = "60件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") SheetLink> links,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 100, message = "100件以内にしてください。")
        List<@NotNull(message = "空の要素は使えません。") UUID> actions,

        @PlainText @Schema(nullable = true) String summary,
        @Schema(nullable = true) Decision decision,

        @PlainText @Schema(nullable = true, examples = "オンラインの併用を検討してほしい。")
        String opinion) {

    public AgendaItemInput {
        summary = orNull(summary);
        opinion = orNull(opinion);
        presenter = orNull(presenter);
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /** @throws InvalidInput naming below {@code pointer} each place that contradicts another */
    void check(String pointer) {
        List<Violation> faults = new ArrayList<>();
        if (!openToPublic && (notPublicReason == null || notPublicReason.isBlank())) {
            faults.add(new Violation(pointer + "/notPublicReason", "非公開にするときは、理由を入力してください。"));
        }
        if (decision == Decision.WITH_OPINION && opinion == null) {
            faults.add(new Violation(pointer + "/opinion", "「意見あり」とするときは、意見を入力してください。"));
        }
        if (new HashSet<>(links).size() < links.size()) {
            faults.add(new Violation(pointer + "/links", "同じ取組・年度がほかにもあります。"));
        }
        if (new HashSet<>(actions).size() < actions.size()) {
            faults.add(new Violation(pointer + "/actions", "同じ宿題がほかにもあります。"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
