package jp.meguri.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who submitted the sheet and when; {@code by} is the account, {@code name} what people read. */
@Embeddable
@Schema(name = "Submission")
public record Submission(
        @Column(name = "submitted_by") @Schema(examples = "coordinator")
        String by,

        @Column(name = "submitted_by_name") @Schema(examples = "担当者A")
        String name,

        @Column(name = "submitted_at") Instant at) {}
