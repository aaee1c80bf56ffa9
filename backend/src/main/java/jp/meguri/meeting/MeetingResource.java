package jp.meguri.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import jp.meguri.shared.Choice;
import jp.meguri.shared.Day;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Identifier;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.MergePatchReader;
import jp.meguri.shared.Page;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Tagged;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings", description = "会議（次第・出欠・会議録）")
class MeetingResource {

    private final MeetingService meetings;
    private final MeetingChangeService changes;

    MeetingResource(MeetingService meetings, MeetingChangeService changes) {
        this.meetings = meetings;
        this.changes = changes;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listMeetings", summary = "会議を新しい日付の順に返す（見てよいものだけ）")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingPage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @BeanParam Reading reading,
            @QueryParam("committee") @PlainText(max = 60) String committee,
            @QueryParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @QueryParam("status") @Schema(implementation = MeetingStatus.class) String status,
            @QueryParam("from") @Schema(format = "date") @Parameter(description = "この日以降の会議だけを返す") String from,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(Page.MAX) int limit,
            @QueryParam("cursor") String cursor) {
        var filter = new MeetingService.Filter(
                committee,
                fiscalYear == null ? null : FiscalYear.parse(fiscalYear).value(),
                Choice.parse("?status", status, MeetingStatus.class),
                Day.parse("?from", from));
        return Answers.page(meetings.list(policy, reading.asOf, reading.ifNoneMatch, filter, cursor, limit), reading);
    }

    @POST
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createMeeting", summary = "会議を作る")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response create(
            @PathParam("policy") String policy,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid MeetingContent content,
            @Context UriInfo uri) {
        return created(changes.create(policy, content, key), uri);
    }

    @GET
    @Path("/{meeting}")
    @Requires(Right.READ)
    @Operation(operationId = "getMeeting", summary = "会議を、議題・出欠・会議録・宿題とともに返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response read(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @QueryParam("edition")
                    @Schema(implementation = Edition.class)
                    @Parameter(description = "PUBLIC は公開の議題だけの版（省略すると、見てよいものすべて）")
                    String edition,
            @BeanParam Reading reading) {
        Edition which = Choice.parse("?edition", edition, Edition.class);
        return Answers.of(meetings.read(policy, id(meeting), which, reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{meeting}")
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseMeeting", summary = "会議の日時・出欠・資料・議題の順を改める")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = MeetingInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @BeanParam Writing writing,
            MergePatch patch) {
        return Answers.of(changes.revise(policy, id(meeting), writing.ifMatch(), patch, writing.reason()));
    }

    @DELETE
    @Path("/{meeting}")
    @Requires(Right.RUN_MEETINGS)
    @Operation(operationId = "removeMeeting", summary = "準備中の会議を削除する")
    @APIResponse(responseCode = "204", description = "削除した")
    public Response remove(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @BeanParam Writing writing) {
        changes.remove(policy, id(meeting), writing.ifMatch(), writing.reason());
        return Response.noContent().build();
    }

    @POST
    @Path("/{meeting}/transitions")
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveMeeting",
            summary = "会議の状態を進める・戻す",
            description = "結果が記録されていない議題があるうちは、会議録を確定できない（409）。招集と確定の取り消しには理由が要る。確定すると決定に番号が付く。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response move(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @BeanParam Writing writing,
            @NotNull(message = "本文を送ってください。") @Valid MeetingTransition transition) {
        return Answers.of(changes.take(policy, id(meeting), writing.ifMatch(), transition));
    }

    @POST
    @Path("/{meeting}/next")
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createNextMeeting", summary = "次回の会議を、継続の議題と終わっていない宿題を引き継いで作る")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response next(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid MeetingTime time,
            @Context UriInfo uri) {
        return created(changes.next(policy, id(meeting), time, key), uri);
    }

    private static Response created(Tagged<MeetingView> made, UriInfo uri) {
        String list = uri.getPath().replaceFirst("(/meetings)/.*", "$1");
        return Answers.created(
                uri.getBaseUriBuilder()
                        .path(list)
                        .path(made.body().id().toString())
                        .build(),
                made);
    }

    static UUID id(String meeting) {
        return Identifier.parse(meeting, "会議");
    }

    /** The page's shape for the contract. */
    @Schema(name = "MeetingPage")
    record MeetingPage(
            List<MeetingRow> items, @Schema(nullable = true) String nextCursor) {}
}
