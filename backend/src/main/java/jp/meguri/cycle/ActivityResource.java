package jp.meguri.cycle;

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
import java.util.UUID;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.Answers;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Identifier;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.MergePatchReader;
import jp.meguri.shared.Page;
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

@Path("/api/v1/policies/{policy}/initiatives/{code}/cycles/{fiscalYear}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "実施記録")
class ActivityResource {

    private final ActivityService activities;
    private final ActivityImportService imports;

    ActivityResource(ActivityService activities, ActivityImportService imports) {
        this.activities = activities;
        this.imports = imports;
    }

    private static ActivityService.Sheet sheet(String policy, String code, String fiscalYear) {
        return new ActivityService.Sheet(policy, code, FiscalYear.parse(fiscalYear));
    }

    private static UUID id(String text) {
        return Identifier.parse(text, "実施記録");
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listActivitiesOfCycle", summary = "シートの実施記録を新しい日付の順に返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @BeanParam Reading reading,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(Page.MAX) int limit,
            @QueryParam("cursor") String cursor) {
        var filter =
                new ActivityService.Filter(code, FiscalYear.parse(fiscalYear).value(), null);
        return Answers.page(activities.list(policy, reading.asOf, reading.ifNoneMatch, filter, cursor, limit), reading);
    }

    @POST
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createActivity", summary = "実施したことを記録する")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response create(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid ActivityInput input,
            @Context UriInfo uri) {
        Tagged<ActivityView> made = activities.create(sheet(policy, code, fiscalYear), input, key);
        return Answers.created(
                uri.getAbsolutePathBuilder().path(made.body().id().toString()).build(), made);
    }

    @POST
    @Path("/imports")
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importActivities",
            summary = "表計算ソフトから貼り付けた行を実施記録にする",
            description = "confirm が false なら確かめるだけで、何も登録しない。true なら正しい行だけを登録する。同じ鍵の要求は一度だけ登録する。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityImport.class)))
    public Response imports(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @HeaderParam(Replay.HEADER)
                    @Pattern(regexp = Replay.FORM, message = Replay.FORM_TOLD)
                    @Parameter(description = "同じ要求を繰り返しても一度だけ登録するための鍵")
                    String key,
            @NotNull(message = "本文を送ってください。") @Valid PastedRows rows) {
        return Response.ok(imports.take(sheet(policy, code, fiscalYear), rows, key))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("/{id}")
    @Requires(Right.READ)
    @Operation(operationId = "getActivity", summary = "実施記録を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response read(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @PathParam("id") @Schema(format = "uuid") String id,
            @BeanParam Reading reading) {
        return Answers.of(activities.read(sheet(policy, code, fiscalYear), id(id), reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{id}")
    @Requires(Right.WRITE_CYCLES)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseActivity", summary = "実施記録を直す")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = ActivityInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @PathParam("id") @Schema(format = "uuid") String id,
            @BeanParam Writing writing,
            MergePatch patch) {
        return Answers.of(
                activities.revise(sheet(policy, code, fiscalYear), id(id), writing.ifMatch(), patch, writing.reason()));
    }

    @DELETE
    @Path("/{id}")
    @Requires(Right.WRITE_CYCLES)
    @Operation(operationId = "removeActivity", summary = "実施記録を消す", description = "変更履歴と過去の状態には残る。")
    @APIResponse(responseCode = "204", description = "消した")
    public Response remove(
            @PathParam("policy") String policy,
            @PathParam("code") String code,
            @PathParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @PathParam("id") @Schema(format = "uuid") String id,
            @BeanParam Writing writing) {
        activities.remove(sheet(policy, code, fiscalYear), id(id), writing.ifMatch(), writing.reason());
        return Response.noContent().build();
    }
}
