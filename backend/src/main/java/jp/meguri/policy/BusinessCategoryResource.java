package jp.meguri.policy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.MergePatchReader;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/business-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "business-categories", description = "事業区分")
class BusinessCategoryResource {

    private final BusinessCategoryService categories;

    BusinessCategoryResource(BusinessCategoryService categories) {
        this.categories = categories;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listBusinessCategories", summary = "事業区分を印刷された順に返す")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BusinessCategoryPage.class)))
    public Response list(@PathParam("policy") String policy, @BeanParam Reading reading) {
        return Answers.of(categories.list(policy, reading.asOf, reading.ifNoneMatch));
    }

    @GET
    @Path("/{categoryCode}")
    @Requires(Right.READ)
    @Operation(operationId = "getBusinessCategory", summary = "事業区分を返す")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BusinessCategoryView.class)))
    public Response read(
            @PathParam("policy") String policy, @PathParam("categoryCode") String code, @BeanParam Reading reading) {
        return Answers.of(categories.read(policy, code, reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{categoryCode}")
    @Requires(Right.EDIT_POLICY)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "reviseBusinessCategory", summary = "事業区分の名称や注記を改める")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = BusinessCategoryInput.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = BusinessCategoryView.class)))
    public Response revise(
            @PathParam("policy") String policy,
            @PathParam("categoryCode") String code,
            @BeanParam Writing writing,
            MergePatch patch) {
        return Answers.of(categories.revise(policy, code, writing.ifMatch(), patch, writing.reason()));
    }

    /** The page's shape for the contract. */
    @Schema(name = "BusinessCategoryPage")
    record BusinessCategoryPage(
            List<BusinessCategoryView> items,
            @Schema(nullable = true) String nextCursor) {}
}
