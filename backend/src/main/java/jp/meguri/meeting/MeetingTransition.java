package jp.meguri.meeting;

import jakarta.validation.constraints.NotNull;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do to a meeting's state, and why. */
@Schema(name = "MeetingTransitionInput")
public record MeetingTransition(
        @NotNull(message = "操作を指定してください。") MeetingAction action,
        @PlainText(max = 1000) @Schema(nullable = true) String reason) {}
