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
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/meetings/{meeting}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings", description = "会議（次第・出欠・会議録）")
class AgendaResource {

    private final AgendaService agenda;

    AgendaResource(AgendaService agenda) {
        this.agenda = agenda;
    }

    @POST
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAgendaItems", summary = "議題を最後に加える（すべて加えるか、どれも加えないか）")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AgendaService.AddedItems.class)))
    public Response add(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid NewAgendaItems items,
            @Context UriInfo uri) {
        return Answers.created(uri.getAbsolutePath(), agenda.add(policy, MeetingResource.id(meeting), items, key));
    }

    @GET
    @Path("/{item}")
    @Requires(Right.READ)
    @Operation(operationId = "getAgendaItem", summary = "議題と、その会議録を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaItemView.class)))
    public Response read(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @PathParam("item") @Schema(format = "uuid") String item,
            @BeanParam Reading reading) {
        return Answers.of(
                agenda.read(policy, MeetingResource.id(meeting), id(item), reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{item}")
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseAgendaItem", summary = "議題を改める・会議録を書く")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = AgendaItemInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgendaItemView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @PathParam("item") @Schema(format = "uuid") String item,
            @BeanParam Writing writing,
            MergePatch patch) {
        return Answers.of(agenda.revise(
                policy, MeetingResource.id(meeting), id(item), writing.ifMatch(), patch, writing.reason()));
    }

    @DELETE
    @Path("/{item}")
    @Requires(Right.RUN_MEETINGS)
    @Operation(operationId = "removeAgendaItem", summary = "議題を、その宿題とともに削除する")
    @APIResponse(responseCode = "204", description = "削除した")
    public Response remove(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @PathParam("item") @Schema(format = "uuid") String item,
            @BeanParam Writing writing) {
        agenda.remove(policy, MeetingResource.id(meeting), id(item), writing.ifMatch(), writing.reason());
        return Response.noContent().build();
    }

    private static UUID id(String item) {
        return Identifier.parse(item, "議題");
    }
}
