package jp.meguri.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opinion to be taken into a sheet's 会議の意見; {@code text} is what is added, as the office words it. */
@Schema(name = "OpinionInput")
public record OpinionInput(
        @NotNull(message = "議題を指定してください。") UUID agendaItem,

        @PlainText(max = 5_000, required = true) @Schema(examples = "オンラインの併用を検討してほしい。（令和6年度 第1回）")
        String text) {}
