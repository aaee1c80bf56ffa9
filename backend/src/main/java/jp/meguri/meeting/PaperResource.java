package jp.meguri.meeting;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import jp.meguri.shared.Choice;
import jp.meguri.shared.Reading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/meetings/{meeting}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings", description = "会議（次第・出欠・会議録）")
class PaperResource {

    private static final String CALENDAR = "text/calendar";

    private final PacketService packets;
    private final ProposalService proposals;
    private final CalendarService calendars;

    PaperResource(PacketService packets, ProposalService proposals, CalendarService calendars) {
        this.packets = packets;
        this.proposals = proposals;
        this.calendars = calendars;
    }

    @GET
    @Path("/packet")
    @Requires(Right.READ)
    @Operation(
            operationId = "getPacket",
            summary = "会議資料を記録から組み立てて返す",
            description = "asOf を省くと最新の変更履歴の時点。応答の occurredAt を asOf に指定すると、あとからでも同じ内容になる。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PacketView.class)))
    public Response packet(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @QueryParam("edition")
                    @Schema(implementation = Edition.class)
                    @Parameter(description = "PUBLIC は公開の議題だけの版（省略すると、見てよいものすべて）")
                    String edition,
            @BeanParam Reading reading) {
        Edition which = Choice.parse("?edition", edition, Edition.class);
        return Answers.of(packets.read(policy, MeetingResource.id(meeting), which, reading.asOf, reading.ifNoneMatch));
    }

    @GET
    @Path("/proposals")
    @Requires(Right.RUN_MEETINGS)
    @Operation(operationId = "listAgendaProposals", summary = "記録から議題の案を返す（継続の議題、終わっていない宿題、提出されたシート）")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalPage.class)))
    public Response proposals(
            @PathParam("policy") String policy,
            @PathParam("meeting") @Schema(format = "uuid") String meeting,
            @HeaderParam("If-None-Match") @Parameter(description = "すでに持っている内容のETag") String ifNoneMatch) {
        return Answers.of(proposals.proposals(policy, MeetingResource.id(meeting), ifNoneMatch));
    }

    @GET
    @Path("/calendar")
    @Requires(Right.READ)
    @Produces(CALENDAR)
    @Operation(operationId = "getMeetingCalendar", summary = "会議をiCalendar形式（RFC 5545）で返す")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)))
    public Response calendar(
            @PathParam("policy") String policy, @PathParam("meeting") @Schema(format = "uuid") String meeting) {
        return Response.ok(calendars.event(policy, MeetingResource.id(meeting)), CALENDAR + ";charset=UTF-8")
                .header("Cache-Control", "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
                .build();
    }

    /** The page's shape for the contract. */
    @Schema(name = "AgendaProposalPage")
    record ProposalPage(
            List<ProposalView> items,
            @Schema(nullable = true) String nextCursor) {}
}
