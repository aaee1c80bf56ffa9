package jp.meguri.policy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category as others read it; {@code label} is the first of its printed labels. */
@Schema(name = "BusinessCategory")
public record BusinessCategoryView(
        @Schema(examples = "イ") String code,
        int position,
        @Schema(examples = "在宅医療・介護連携の課題の抽出") String label,
        List<PrintedLabel> labels,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    static BusinessCategoryView of(BusinessCategory category) {
        BusinessCategoryInput content = category.input();
        return new BusinessCategoryView(
                category.code(),
                category.position(),
                content.labels().getFirst().label(),
                content.labels(),
                content.note(),
                category.updatedAt(),
                category.updatedBy());
    }
}
