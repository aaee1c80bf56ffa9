package jp.meguri.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.meguri.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people", description = "担当者になれる人")
class PeopleResource {

    private final AccountService accounts;

    PeopleResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Requires(Right.EDIT_INITIATIVES)
    @Operation(operationId = "listPeople", summary = "この方針のシートを書ける人を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonPage.class)))
    public Response list(@PathParam("policy") String policy) {
        return Response.ok(Page.whole(accounts.writers(policy)))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The page's shape for the contract. */
    @Schema(name = "PersonPage")
    record PersonPage(
            List<Person> items, @Schema(nullable = true) String nextCursor) {}
}
