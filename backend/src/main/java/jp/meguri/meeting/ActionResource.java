package jp.meguri.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.Answers;
import jp.meguri.shared.Identifier;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.MergePatchReader;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Tagged;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/meetings/{meeting}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "actions", description = "会議の宿題")
class ActionResource {

    private final ActionService actions;

    ActionResource(ActionService actions) {
        this.actions = actions;
    }

    @POST
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createAction", summary = "会議で決まった宿題を登録する")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response create(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid ActionContent content,
            @Context UriInfo uri) {
        Tagged<ActionView> made = actions.create(policy, MeetingResource.id(meeting), content, key);
        return Answers.created(
                uri.getAbsolutePathBuilder().path(made.body().id().toString()).build(), made);
    }

    @GET
    @Path("/{action}")
    @Requires(Right.READ)
    @Operation(operationId = "getAction", summary = "宿題を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response read(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @PathParam("action") @Schema(format = "uuid") String action,
            @BeanParam Reading reading) {
        return Answers.of(
                actions.read(policy, MeetingResource.id(meeting), id(action), reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{action}")
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseAction", summary = "宿題を改める・完了にする", description = "会議録が確定したあとは、担当・期限・状態・結果だけを改められる。")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = ActionInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @PathParam("action") @Schema(format = "uuid") String action,
            @BeanParam Writing writing,
            MergePatch patch) {
        return Answers.of(actions.revise(
                policy, MeetingResource.id(meeting), id(action), writing.ifMatch(), patch, writing.reason()));
    }

    @DELETE
    @Path("/{action}")
    @Requires(Right.RUN_MEETINGS)
    @Operation(operationId = "removeAction", summary = "宿題を削除する")
    @APIResponse(responseCode = "204", description = "削除した")
    public Response remove(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @PathParam("action") @Schema(format = "uuid") String action,
            @BeanParam Writing writing) {
        actions.remove(policy, MeetingResource.id(meeting), id(action), writing.ifMatch(), writing.reason());
        return Response.noContent().build();
    }

    private static UUID id(String action) {
        return Identifier.parse(action, "宿題");
    }
}
