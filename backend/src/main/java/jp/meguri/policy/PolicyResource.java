package jp.meguri.policy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.meguri.identity.CurrentUser;
import jp.meguri.identity.NotSignedIn;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.identity.SignedIn;
import jp.meguri.shared.Answers;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.MergePatchReader;
import jp.meguri.shared.Page;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Tagged;
import jp.meguri.shared.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies", description = "基本方針")
class PolicyResource {

    private final PolicyService policies;
    private final CurrentUser user;

    PolicyResource(PolicyService policies, CurrentUser user) {
        this.policies = policies;
        this.user = user;
    }

    @GET
    @SignedIn
    @Operation(operationId = "listPolicies", summary = "見ることのできる基本方針を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PolicyPage.class)))
    public Response list(@HeaderParam("If-None-Match") String ifNoneMatch) {
        List<PolicySummary> found = policies.openTo(user.account().orElseThrow(NotSignedIn::new));
        String tag = jp.meguri.shared.Tag.of(found.size(), found);
        return Answers.of(Tagged.unlessKnown(tag, ifNoneMatch, () -> Page.whole(found)));
    }

    @GET
    @Path("/{policy}")
    @Requires(Right.READ)
    @Operation(operationId = "getPolicy", summary = "基本方針を返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response read(@PathParam("policy") String policy, @BeanParam Reading reading) {
        return Answers.of(policies.read(policy, reading.asOf, reading.ifNoneMatch));
    }

    @PATCH
    @Path("/{policy}")
    @Requires(Right.EDIT_POLICY)
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @Operation(operationId = "revisePolicy", summary = "基本方針の文言を改める")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatchReader.MEDIA_TYPE,
                            schema = @Schema(implementation = PolicyInput.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PolicyView.class)))
    public Response revise(@PathParam("policy") String policy, @BeanParam Writing writing, MergePatch patch) {
        return Answers.of(policies.revise(policy, writing.ifMatch(), patch, writing.reason()));
    }

    /** The page's shape for the contract. */
    @Schema(name = "PolicyPage")
    record PolicyPage(
            List<PolicySummary> items,
            @Schema(nullable = true) String nextCursor) {}
}
