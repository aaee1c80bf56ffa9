package jp.meguri.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who attends without being a member. */
@Schema(name = "Participant")
public record Participant(
        @NotNull(message = "事務局・説明者のどちらかを選んでください。") Role role,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "高齢福祉係 職員A")
        String name,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "介護福祉課")
        String organisation) {

    /** 事務局 / 説明者・招いた人. */
    @Schema(name = "ParticipantRole")
    public enum Role {
        STAFF,
        GUEST
    }

    /** The list in one column. */
    @Converter
    static class Stored extends StoredJson<List<Participant>> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
