package jp.meguri.policy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee as others read it. */
@Schema(name = "Committee")
public record CommitteeView(
        @Schema(examples = "daily-care") String code,
        Committee.Kind kind,
        @Schema(nullable = true, examples = "1") Integer number,
        @Schema(examples = "日常療養・多職種連携研修部会") String name,
        @Schema(nullable = true) String aim,
        List<ReviewCategory> reviewCategories,
        int position,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    static CommitteeView of(Committee committee) {
        CommitteeInput content = committee.input();
        return new CommitteeView(
                committee.code(),
                committee.kind(),
                content.number(),
                content.name(),
                content.aim(),
                content.reviewCategories(),
                committee.position(),
                committee.updatedAt(),
                committee.updatedBy());
    }
}
