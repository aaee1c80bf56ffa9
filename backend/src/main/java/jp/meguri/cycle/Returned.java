package jp.meguri.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a sheet has come back (差戻し), by which action, from whom and when; it stays until the next submission. */
@Embeddable
@Schema(name = "Returned")
public record Returned(
        @Column(name = "returned_action") @Enumerated(EnumType.STRING)
        CycleAction action,

        @Column(name = "returned_reason") @Schema(examples = "分析に数字を入れてください。")
        String reason,

        @Column(name = "returned_by_name") @Schema(examples = "係長")
        String name,

        @Column(name = "returned_at") Instant at) {}
