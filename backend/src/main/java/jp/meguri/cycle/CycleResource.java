package jp.meguri.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import jp.meguri.shared.Choice;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.MergePatchReader;
import jp.meguri.shared.Page;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cycles", description = "PDCAシート")
class CycleResource {

    private final CycleService cycles;
    private final CycleChangeService changes;

    CycleResource(CycleService cycles, CycleChangeService changes) {
        this.cycles = cycles;
        this.changes = changes;
    }

    @GET
    @Path("/cycles")
    @Requires(Right.READ)
    @Operation(operationId = "listCycles", summary = "進捗一覧: 取組と年度ごとに1行を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CyclePage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @BeanParam Reading reading,
            @QueryParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @QueryParam("status") @Schema(implementation = CycleStatus.class) String status,
            @QueryParam("committee") @PlainText(max = 60) String committee,
            @QueryParam("rating") @PlainText(max = 20) String rating,
            @QueryParam("initiative") @PlainText(max = 20) String initiative,
            @QueryParam("owner") @PlainText(max = PlainText.SHORT) String owner,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MAX) int limit,
            @QueryParam("cursor") String cursor) {
        var filter = new CycleService.Filter(
                fiscalYear == null ? null : Set.of(FiscalYear.parse(fiscalYear).value()),
                Choice.parse("?status", status, CycleStatus.class),
                committee,
                rating,
                initiative == null ? null : Set.of(initiative),
                owner);
        return Answers.page(cycles.board(policy, reading.asOf, reading.ifNoneMatch, filter, cursor, limit), reading);
    }

    @GET
    @Path("/initiatives/{code}/cycles/{fiscalYear}")
    @Requires(Right.READ)
    @Operation(operationId = "getCycle", summary = "ある年度のPDCAシートを返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response read(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @BeanParam Reading reading) {
        FiscalYear year = FiscalYear.parse(fiscalYear);
        return Answers.of(cycles.read(policy, code, year, reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/initiatives/{code}/cycles/{fiscalYear}")
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseCycle", summary = "PDCAシートを書く・改める")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = CycleInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @BeanParam Writing writing,
            MergePatch patch) {
        FiscalYear year = FiscalYear.parse(fiscalYear);
        return Answers.of(changes.revise(policy, code, year, writing.ifMatch(), patch, writing.reason()));
    }

    @POST
    @Path("/initiatives/{code}/cycles/{fiscalYear}/transitions")
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveCycle",
            summary = "PDCAシートの状態を進める・戻す",
            description =
                    "差し戻しと承認の取り消しには理由が要る。承認は提出した人にはできない。承認すると「次年度への反映」が次の年度のシートに入る。計画の確定後に目標が変わっていたら、targetChangeSeen を true にするまで承認は409になる。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response move(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @BeanParam Writing writing,
            @NotNull(message = "本文を送ってください。") @Valid TransitionInput input) {
        FiscalYear year = FiscalYear.parse(fiscalYear);
        return Answers.of(changes.take(policy, code, year, writing.ifMatch(), input));
    }

    /** The page's shape for the contract. */
    @Schema(name = "CyclePage")
    record CyclePage(
            List<CycleRow> items, @Schema(nullable = true) String nextCursor) {}
}
