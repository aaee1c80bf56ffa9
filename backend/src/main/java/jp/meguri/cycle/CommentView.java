package jp.meguri.cycle;

import java.time.Instant;
import java.util.UUID;
import jp.meguri.shared.Tag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as others read it; {@code etag} goes into If-Match. */
@Schema(name = "Comment")
public record CommentView(
        UUID id,
        @Schema(examples = "\"0-1f3a9c0b7d21\"") String etag,
        @Schema(examples = "2-7") String initiative,
        @Schema(examples = "2024") int fiscalYear,
        CyclePart part,
        @Schema(examples = "参加者数の内訳も書いてください。") String text,
        @Schema(examples = "manager") String author,
        @Schema(examples = "係長") String authorName,
        Instant writtenAt,
        @Schema(nullable = true) Resolution resolution) {

    static CommentView of(Comment comment) {
        CommentContent content = comment.content();
        return new CommentView(
                comment.id(),
                Tag.of(comment.version()),
                comment.cycle().initiative().code(),
                comment.cycle().fiscalYear(),
                content.part(),
                content.text(),
                content.author(),
                content.authorName(),
                content.writtenAt(),
                content.resolution());
    }
}
