package jp.meguri.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
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
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.MergePatchReader;
import jp.meguri.shared.Page;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives", description = "取組と目標")
class InitiativeResource {

    private final InitiativeService initiatives;

    InitiativeResource(InitiativeService initiatives) {
        this.initiatives = initiatives;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listInitiatives", summary = "取組を印刷された順に返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InitiativePage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @BeanParam Reading reading,
            @QueryParam("principle") @Min(1) @Max(99) Integer principle,
            @QueryParam("category") @PlainText(max = 20) String category,
            @QueryParam("committee") @PlainText(max = 60) String committee,
            @QueryParam("q") @PlainText(max = PlainText.SHORT) String q,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(Page.MAX) int limit,
            @QueryParam("cursor") String cursor) {
        var filter = new InitiativeService.Filter(principle, category, committee, q);
        return Answers.page(
                initiatives.list(policy, reading.asOf, reading.ifNoneMatch, filter, cursor, limit), reading);
    }

    @GET
    @Path("/{code}")
    @Requires(Right.READ)
    @Operation(operationId = "getInitiative", summary = "取組を目標とともに返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response read(
            @PathParam("policy") String policy, @PathParam("code") String code, @BeanParam Reading reading) {
        return Answers.of(initiatives.read(policy, code, reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{code}")
    @Requires(Right.EDIT_INITIATIVES)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseInitiative", summary = "取組の文言や、関わる部会・場面を改める")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = InitiativeInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @BeanParam Writing writing,
            MergePatch patch) {
        return Answers.of(initiatives.revise(policy, code, writing.ifMatch(), patch, writing.reason()));
    }

    @PUT
    @Path("/{code}/indicators/{indicator}/targets/{fiscalYear}")
    @Requires(Right.EDIT_INITIATIVES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "amendTarget",
            summary = "ある年度の目標を改める",
            description = "If-Match と応答のETagは、目標を含む取組のもの（Content-Location）。続く「→」は新しい目標を指すようになる。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InitiativeView.class)))
    public Response amendTarget(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("indicator") @Min(1) @Max(99) int indicator,
            @PathParam("fiscalYear")
                    @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER)
                    String fiscalYear,
            @BeanParam Writing writing,
            @NotNull(message = "本文を送ってください。") @Valid TargetInput input) {
        FiscalYear year = FiscalYear.parse(fiscalYear);
        var amended = initiatives.amendTarget(policy, code, indicator, year, writing.ifMatch(), input);
        Response response = Answers.of(amended);
        response.getHeaders().putSingle("Content-Location", "/api/v1/policies/" + policy + "/initiatives/" + code);
        return response;
    }

    /** The page's shape for the contract. */
    @Schema(name = "InitiativePage")
    record InitiativePage(
            List<InitiativeView> items,
            @Schema(nullable = true) String nextCursor) {}
}
