package jp.meguri.policy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A basic principle (基本理念); {@code symbol} is its number as printed (①). */
@Embeddable
@Schema(name = "Principle")
public record Principle(
        @Min(1) @Max(99) @Schema(examples = "1") int number,

        @PlainText(max = 10, required = true) @Schema(examples = "①")
        String symbol,

        @PlainText(max = 1000, required = true) @Schema(examples = "本人・家族に適切に情報を提供し、自己決定を支える。")
        String text) {}
