package jp.meguri.policy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee as others read it; {@code effectiveRules} are its own, or else this system's. {@code members} holds all terms, {@code nextMember} is the number of a new one. */
@Schema(name = "Committee")
public record CommitteeView(
        @Schema(examples = "daily-care") String code,
        Committee.Kind kind,
        @Schema(nullable = true, examples = "1") Integer number,
        @Schema(examples = "日常療養・多職種連携研修部会") String name,
        @Schema(nullable = true) String aim,
        List<ReviewCategory> reviewCategories,
        @Schema(nullable = true) MeetingRules rules,
        MeetingRules effectiveRules,
        List<Member> members,
        @Schema(examples = "5") int nextMember,
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
                content.rules(),
                committee.rules(),
                content.members(),
                committee.nextMember(),
                committee.position(),
                committee.updatedAt(),
                committee.updatedBy());
    }
}
