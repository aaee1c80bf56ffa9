package jp.meguri.shared;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state that a stale writer missed: its tag, and who made it when (null when nobody has edited it yet). */
public record Current(
        String etag,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {}
