package jp.meguri.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who settled the minutes, and when. */
@Embeddable
@Schema(name = "Closing")
public record Closing(
        @Column(name = "closed_by") String by,
        @Column(name = "closed_by_name") String name,
        @Column(name = "closed_at") Instant at) {}
