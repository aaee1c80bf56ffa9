package jp.meguri.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.meguri.shared.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a body meets.
 *
 * @param deputiesCount whether a deputy (代理) counts towards the quorum
 * @param openToPublic what a new meeting starts with (公開・非公開)
 * @param noticeDays days before a meeting by which it is to be called
 * @param minutesDays days after a meeting by which its minutes are to be settled
 */
@Schema(name = "MeetingRules")
public record MeetingRules(
        @NotNull(message = "定数を選んでください。") QuorumRule quorum,
        boolean deputiesCount,
        boolean openToPublic,

        @Min(value = 0, message = "0以上にしてください。") @Max(value = 90, message = "90以下にしてください。") @Schema(examples = "7")
        int noticeDays,

        @Min(value = 0, message = "0以上にしてください。") @Max(value = 180, message = "180以下にしてください。") @Schema(examples = "30")
        int minutesDays) {

    /** The policy's text has no rules of procedure: these are this system's own. */
    static final MeetingRules DEFAULT = new MeetingRules(QuorumRule.MAJORITY, false, true, 7, 30);

    /** The rules in one column. */
    @Converter
    static class Stored extends StoredJson<MeetingRules> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
