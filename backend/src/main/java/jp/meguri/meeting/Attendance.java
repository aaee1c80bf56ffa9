package jp.meguri.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a member came (出欠).
 *
 * @param member the member's number in the list of the body
 * @param deputy who came instead, where somebody did
 */
@Schema(name = "Attendance")
public record Attendance(
        @Schema(examples = "1") int member,
        @NotNull(message = "出席・欠席・代理を選んでください。") Presence presence,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true)
        String deputy) {

    /** 出席 / 代理出席 / 欠席. */
    @Schema(name = "Presence")
    public enum Presence {
        PRESENT,
        DEPUTY,
        ABSENT
    }

    /** The list in one column. */
    @Converter
    static class Stored extends StoredJson<List<Attendance>> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
