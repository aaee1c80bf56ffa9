package jp.meguri.cycle;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work", description = "今日やること")
class WorkResource {

    private final WorkService work;

    WorkResource(WorkService work) {
        this.work = work;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "getWork", summary = "サインインしている人を待つシートを返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkView.class)))
    public Response read(
            @PathParam("policy") String policy,
            @HeaderParam("If-None-Match") @Parameter(description = "すでに持っている内容のETag") String ifNoneMatch) {
        return Answers.of(work.mine(policy, ifNoneMatch));
    }
}
