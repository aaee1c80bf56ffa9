package jp.meguri.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import jp.meguri.shared.Choice;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Page;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Reading;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "実施記録")
class ActivityListResource {

    private final ActivityService activities;

    ActivityListResource(ActivityService activities) {
        this.activities = activities;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listActivities", summary = "方針の実施記録を新しい日付の順に返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public Response list(
            @PathParam("policy") String policy,
            @BeanParam Reading reading,
            @QueryParam("fiscalYear") @Schema(type = SchemaType.INTEGER) String fiscalYear,
            @QueryParam("initiative") @PlainText(max = 20) String initiative,
            @QueryParam("kind") @Schema(implementation = ActivityKind.class) String kind,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(Page.MAX) int limit,
            @QueryParam("cursor") String cursor) {
        var filter = new ActivityService.Filter(
                initiative,
                fiscalYear == null ? null : FiscalYear.parse(fiscalYear).value(),
                Choice.parse("?kind", kind, ActivityKind.class));
        return Answers.page(activities.list(policy, reading.asOf, reading.ifNoneMatch, filter, cursor, limit), reading);
    }
}
