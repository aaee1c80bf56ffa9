package jp.meguri.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who settled a comment and when. */
@Embeddable
@Schema(name = "Resolution")
public record Resolution(
        @Column(name = "resolved_by") @Schema(examples = "coordinator")
        String by,

        @Column(name = "resolved_by_name") @Schema(examples = "担当者A")
        String name,

        @Column(name = "resolved_at") Instant at) {}
