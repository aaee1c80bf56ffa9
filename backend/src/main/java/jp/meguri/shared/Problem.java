package jp.meguri.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details: the one shape of every error. {@code title} and {@code detail} are Japanese. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        requiredProperties = {"type", "title", "status"})
public record Problem(
        @Schema(examples = "/problems/stale-version") String type,
        @Schema(examples = "ほかの人が先に更新しました") String title,
        int status,
        String detail,
        List<Violation> violations,
        Current current) {

    static final String MEDIA_TYPE = "application/problem+json";

    public Problem(String slug, String title, int status, String detail) {
        this("/problems/" + slug, title, status, detail, List.of(), null);
    }
}
