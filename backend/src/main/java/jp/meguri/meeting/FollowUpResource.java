package jp.meguri.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.meguri.cycle.CycleView;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import jp.meguri.shared.Choice;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Page;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What comes of meetings, where it is needed: action items over the policy, and what was said of a sheet. */
@Path("/api/v1/policies/{policy}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "actions", description = "会議の宿題")
class FollowUpResource {

    private final ActionService actions;
    private final AgendaService agenda;
    private final OpinionService opinions;

    FollowUpResource(ActionService actions, AgendaService agenda, OpinionService opinions) {
        this.actions = actions;
        this.agenda = agenda;
        this.opinions = opinions;
    }

    @GET
    @Path("/actions")
    @Requires(Right.READ)
    @Operation(operationId = "listActions", summary = "宿題を古い順に返す（見てよいものだけ）")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActionPage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @BeanParam Reading reading,
            @QueryParam("committee") @PlainText(max = 60) String committee,
            @QueryParam("initiative") @PlainText(max = 20) String initiative,
            @QueryParam("owner") @PlainText(max = PlainText.SHORT) String owner,
            @QueryParam("state") @Schema(implementation = ActionState.class) String state,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(Page.MAX) int limit,
            @QueryParam("cursor") String cursor) {
        var filter = new ActionService.Filter(
                committee, initiative, owner, Choice.parse("?state", state, ActionState.class));
        return Answers.page(actions.list(policy, reading.asOf, reading.ifNoneMatch, filter, cursor, limit), reading);
    }

    @GET
    @Path("/initiatives/{code}/discussions")
    @Requires(Right.READ)
    @Operation(operationId = "listDiscussions", summary = "取組（ある年度のシート）が会議でどう扱われたかを新しい順に返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiscussionPage.class)))
    public Response discussions(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @BeanParam Reading reading,
            @QueryParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear) {
        Integer year = fiscalYear == null ? null : FiscalYear.parse(fiscalYear).value();
        return Answers.of(agenda.about(policy, code, year, reading.asOf, reading.ifNoneMatch));
    }

    @POST
    @Path("/initiatives/{code}/cycles/{fiscalYear}/opinions")
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeOpinion",
            summary = "会議の意見をシートに取り込む",
            description = "会議録が確定した公開の議題の意見を、シートの「会議の意見」に書き足す。提出後でも承認までは取り込める。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response takeOpinion(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @BeanParam Writing writing,
            @NotNull(message = "本文を送ってください。") @Valid OpinionInput input) {
        FiscalYear year = FiscalYear.parse(fiscalYear);
        return Answers.of(opinions.take(policy, code, year, writing.ifMatch(), input));
    }

    /** The page's shape for the contract. */
    @Schema(name = "ActionPage")
    record ActionPage(
            List<ActionView> items, @Schema(nullable = true) String nextCursor) {}

    /** The page's shape for the contract. */
    @Schema(name = "DiscussionPage")
    record DiscussionPage(
            List<Discussion> items, @Schema(nullable = true) String nextCursor) {}
}
