package jp.meguri.export;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import jp.meguri.identity.Requires;
import jp.meguri.identity.Right;
import jp.meguri.shared.Answers;
import jp.meguri.shared.Reading;
import jp.meguri.shared.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/policies/{policy}/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "export", description = "監査用の書き出し")
class ExportResource {

    private final ExportService exports;

    ExportResource(ExportService exports) {
        this.exports = exports;
    }

    @GET
    @Requires(Right.EXPORT)
    @Operation(
            operationId = "exportPolicy",
            summary = "基本方針のすべてと変更履歴を1つのJSONで返す",
            description = "形は /schemas/meguri-policy-export-1.json。Repr-Digest は本文全体のSHA-256。")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response export(@PathParam("policy") String policy, @BeanParam Reading reading) {
        Tagged<ExportService.Finished> made = exports.export(policy, reading.asOf, reading.ifNoneMatch);
        ExportService.Finished finished = made.body();
        if (finished == null) {
            return Answers.of(made);
        }
        StreamingOutput body = out -> {
            try {
                Files.copy(finished.file(), out);
            } finally {
                ExportService.delete(finished.file());
            }
        };
        Response response = Answers.of(made.map(file -> body));
        String name = "meguri-" + policy + ".json";
        response.getHeaders().putSingle("Content-Length", finished.length());
        response.getHeaders().putSingle("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getHeaders().putSingle("Repr-Digest", "sha-256=:" + finished.sha256() + ":");
        return response;
    }
}
