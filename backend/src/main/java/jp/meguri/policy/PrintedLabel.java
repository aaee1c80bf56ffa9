package jp.meguri.policy;

import jakarta.persistence.Embeddable;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A label as printed, and the section that prints it so. */
@Embeddable
@Schema(name = "PrintedLabel")
public record PrintedLabel(
        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "在宅医療・介護連携の課題の抽出")
        String label,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "７ 各取組の進捗を図る指標")
        String printedIn) {}
