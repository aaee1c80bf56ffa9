package jp.meguri.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as it is made. {@code openToPublic} null follows the body's rules. */
@Schema(name = "NewMeeting")
public record MeetingContent(
        @PlainText(max = 60, required = true) @Schema(examples = "council")
        String committee,

        @NotNull(message = "日時を入力してください。") @Valid MeetingTime time,
        @Schema(nullable = true) Boolean openToPublic,
        @PlainText(max = 1000) @Schema(nullable = true) String notPublicReason) {}
