package jp.meguri.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be amended of an initiative: its texts, and the committees and scenes that it concerns. */
@Schema(name = "InitiativeInput")
public record InitiativeInput(
        @PlainText(max = PlainText.SHORT, required = true) String name,
        @PlainText(required = true) String overview,
        @NotNull(message = "事業区分を指定してください。") @Valid PrintedCategory category,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 50, message = "50件以内にしてください。")
        List<@PlainText(max = 60, required = true) String> committees,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 50, message = "50件以内にしてください。")
        List<@NotNull(message = "空の要素は使えません。") Integer> scenes,

        @NotNull(message = "空の一覧にするときは [] を送ってください。")
        @Size(max = 20, message = "20件以内にしてください。")
        @Schema(examples = "[\"食支援\"]")
        List<@PlainText(max = 40, required = true) String> themes,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "高齢福祉係")
        String department,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "coordinator", description = "担当者のユーザー名")
        String owner) {}
