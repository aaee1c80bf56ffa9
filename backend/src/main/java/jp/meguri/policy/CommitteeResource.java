package jp.meguri.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.List;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.Answers;
import jp.meguri.shared.Day;
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

@Path("/api/v1/policies/{policy}/committees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "committees", description = "会議体（推進会議・部会）")
class CommitteeResource {

    private final CommitteeService committees;

    CommitteeResource(CommitteeService committees) {
        this.committees = committees;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listCommittees", summary = "会議体を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommitteePage.class)))
    public Response list(@PathParam("policy") String policy, @BeanParam Reading reading) {
        return Answers.of(committees.list(policy, reading.asOf, reading.ifNoneMatch));
    }

    @POST
    @Requires(Right.EDIT_POLICY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCommittee", summary = "会議体を登録する")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    public Response create(
            @PathParam("policy") String policy,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid CommitteeContent content,
            @Context UriInfo uri) {
        Tagged<CommitteeView> made = committees.create(policy, content, key);
        return Answers.created(uri.getAbsolutePathBuilder().path(content.code()).build(), made);
    }

    @GET
    @Path("/{committee}")
    @Requires(Right.READ)
    @Operation(operationId = "getCommittee", summary = "会議体を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    public Response read(
            @PathParam("policy") String policy, @PathParam("committee") String code, @BeanParam Reading reading) {
        return Answers.of(committees.read(policy, code, reading.asOf, reading.ifNoneMatch));
    }

    @GET
    @Path("/{committee}/members")
    @Requires(Right.READ)
    @Operation(operationId = "listMembers", summary = "ある日の委員を返す（会長、副会長、委員の順）")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberPage.class)))
    public Response members(
            @PathParam("policy") String policy,
            @PathParam("committee") String code,
            @BeanParam Reading reading,
            @QueryParam("on")
                    @NotNull(message = "日付を指定してください。")
                    @Schema(format = "date")
                    @Parameter(example = "2024-05-10")
                    String on) {
        LocalDate day = Day.parse("?on", on);
        return Answers.of(committees.members(policy, code, day, reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{committee}")
    @Requires(Right.RUN_MEETINGS)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseCommittee", summary = "会議体の内容を改める")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = CommitteeInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("committee") String code,
            @BeanParam Writing writing,
            MergePatch patch) {
        return Answers.of(committees.revise(policy, code, writing.ifMatch(), patch, writing.reason()));
    }

    /** The page's shape for the contract. */
    @Schema(name = "MemberPage")
    record MemberPage(
            List<Member> items, @Schema(nullable = true) String nextCursor) {}

    /** The page's shape for the contract. */
    @Schema(name = "CommitteePage")
    record CommitteePage(
            List<CommitteeView> items,
            @Schema(nullable = true) String nextCursor) {}
}
