package jp.meguri.ledger;

import java.time.Instant;
import java.util.List;
import jp.meguri.identity.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ledger entry as others read it. {@code hash} is SHA-256 (lower-case hex) over the RFC 8785 canonical JSON of this
 * very object without {@code hash}; {@code previousHash} is the hash of the entry before, 64 zeros for the first.
 */
@Schema(name = "LedgerEntry")
public record LedgerEntryView(
        long sequence,
        Instant occurredAt,
        Actor actor,
        @Schema(examples = "cycle.revise") String action,
        @Schema(examples = "initiatives/3-1/cycles/2024") String subject,
        @Schema(nullable = true, examples = "誤記の訂正") String reason,
        List<Change> changes,
        String previousHash,
        String hash) {}
