package jp.meguri.policy;

import jakarta.persistence.Embeddable;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category that a committee mainly discusses (主な検討区分), with its label as printed there. */
@Embeddable
@Schema(name = "ReviewCategory")
public record ReviewCategory(
        @PlainText(max = 20, required = true) @Schema(examples = "イ")
        String category,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "在宅医療・介護連携の課題の抽出と対応策の検討")
        String label) {}
