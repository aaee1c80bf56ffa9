package jp.meguri.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of last year's improvement (前年度の「次年度への反映」のその後): done, partly, dropped; and why. */
@Embeddable
@Schema(name = "FollowUp")
public record FollowUp(
        @Column(name = "follow_up_outcome") @Enumerated(EnumType.STRING) @Schema(nullable = true)
        Outcome outcome,

        @Column(name = "follow_up_reason") @PlainText @Schema(nullable = true, examples = "会場の都合で後期から始めた。")
        String reason) {

    static final FollowUp NONE = new FollowUp(null, null);

    public FollowUp {
        reason = reason == null || reason.isEmpty() ? null : reason;
    }

    /** 実施した / 一部 / 見送り. */
    @Schema(name = "FollowUpOutcome")
    public enum Outcome {
        DONE,
        PARTLY,
        DROPPED
    }
}
