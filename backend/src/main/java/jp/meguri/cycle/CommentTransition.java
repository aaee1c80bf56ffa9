package jp.meguri.cycle;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do to a comment. */
@Schema(name = "CommentTransitionInput")
public record CommentTransition(
        @NotNull(message = "操作を指定してください。") CommentAction action) {}
