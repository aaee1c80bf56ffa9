package jp.meguri.cycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The page's shape for the contract. */
@Schema(name = "ActivityPage")
record ActivityPage(
        List<ActivityView> items, @Schema(nullable = true) String nextCursor) {}
