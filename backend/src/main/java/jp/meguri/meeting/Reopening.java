package jp.meguri.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who opened settled minutes again, when and why. What they said until then is read with {@code asOf} = {@code at}. */
@Embeddable
@Schema(name = "Reopening")
public record Reopening(
        @Column(name = "reopened_reason") String reason,
        @Column(name = "reopened_by") String by,
        @Column(name = "reopened_by_name") String name,
        @Column(name = "reopened_at") Instant at) {}
