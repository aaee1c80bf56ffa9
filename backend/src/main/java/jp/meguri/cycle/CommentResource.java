package jp.meguri.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.Answers;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Identifier;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Tagged;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/initiatives/{code}/cycles/{fiscalYear}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments", description = "シートへのコメント")
class CommentResource {

    private final CommentService comments;

    CommentResource(CommentService comments) {
        this.comments = comments;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listComments", summary = "シートへのコメントを古い順に返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentPage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @BeanParam Reading reading) {
        FiscalYear year = FiscalYear.parse(fiscalYear);
        return Answers.of(comments.list(policy, code, year, reading.asOf, reading.ifNoneMatch));
    }

    @POST
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createComment", summary = "シートの計画・実施・評価・改善にコメントする")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response create(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid CommentInput input,
            @Context UriInfo uri) {
        Tagged<CommentView> made = comments.create(policy, code, FiscalYear.parse(fiscalYear), input, key);
        return Answers.created(
                uri.getAbsolutePathBuilder().path(made.body().id().toString()).build(), made);
    }

    @GET
    @Path("/{id}")
    @Requires(Right.READ)
    @Operation(operationId = "getComment", summary = "コメントを返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response read(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @PathParam("id") @Schema(format = "uuid") String id,
            @BeanParam Reading reading) {
        UUID comment = Identifier.parse(id, "コメント");
        return Answers.of(
                comments.read(policy, code, FiscalYear.parse(fiscalYear), comment, reading.asOf, reading.ifNoneMatch));
    }

    @POST
    @Path("/{id}/transitions")
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveComment", summary = "コメントを解決済みにする・もう一度開く")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response move(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @PathParam("id") @Schema(format = "uuid") String id,
            @BeanParam Writing writing,
            @NotNull(message = "本文を送ってください。") @Valid CommentTransition input) {
        UUID comment = Identifier.parse(id, "コメント");
        return Answers.of(
                comments.take(policy, code, FiscalYear.parse(fiscalYear), comment, writing.ifMatch(), input.action()));
    }

    /** The page's shape for the contract. */
    @Schema(name = "CommentPage")
    record CommentPage(
            List<CommentView> items,
            @Schema(nullable = true) String nextCursor) {}
}
