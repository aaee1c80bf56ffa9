package jp.meguri.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs at one place of a record: its JSON pointer and the value before and after; null where there was or is
 * none. A record made or removed is one change at the empty pointer.
 */
@Schema(name = "Change")
public record Change(
        @Schema(examples = "/plan/goal") String pointer,

        @Schema(implementation = Object.class, nullable = true, examples = "年3回開催する。")
        JsonNode before,

        @Schema(implementation = Object.class, nullable = true, examples = "年4回開催する。")
        JsonNode after) {}
