package jp.meguri.policy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scene of care in which the professions work together (場面): four, fixed by the national guide. */
@Embeddable
@Schema(name = "Scene")
public record Scene(
        @Min(1) @Max(99) @Schema(examples = "1") int number,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "日常の療養支援")
        String name) {}
