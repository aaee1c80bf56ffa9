package jp.meguri.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approved 次年度への反映 of the year before, as it came into this year's sheet. */
@Embeddable
@Schema(name = "CarriedOver")
public record CarriedOver(
        @Column(name = "carried_from") @Schema(examples = "2024")
        Integer fiscalYear,

        @Column(name = "carried_text") @Schema(examples = "案内先に小中学校を加える。")
        String text,

        @Column(name = "carried_at") Instant at) {}
