package jp.meguri.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Reading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger", description = "変更履歴")
class LedgerResource {

    private final LedgerService ledger;

    LedgerResource(LedgerService ledger) {
        this.ledger = ledger;
    }

    @GET
    @Requires(Right.READ_LEDGER)
    @Operation(operationId = "listLedgerEntries", summary = "変更履歴を古い順に返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LedgerEntryPage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @BeanParam Reading reading,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("cursor") @Min(0) Long cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("subject") @PlainText(max = PlainText.SHORT) String subject,
            @QueryParam("actor") @PlainText(max = PlainText.SHORT) String actor) {
        var filter = new LedgerService.Filter(cursor == null ? after : cursor, limit, subject, actor);
        return Answers.page(ledger.read(policy, reading.asOf, reading.ifNoneMatch, filter), reading);
    }

    /** The page's shape for the contract. */
    @Schema(name = "LedgerEntryPage")
    record LedgerEntryPage(
            java.util.List<LedgerEntryView> items,
            @Schema(nullable = true) String nextCursor) {}
}
