package jp.meguri.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy as others read it. Texts that the document gives only as pictures are null until somebody enters them. */
@Schema(name = "Policy")
public record PolicyView(
        @Schema(examples = "132101-2024") String code,
        Municipality municipality,
        @Schema(examples = "在宅医療・介護連携推進基本方針") String title,
        @Schema(examples = "2024") int firstFiscalYear,
        @Schema(examples = "2026") int lastFiscalYear,
        @Schema(nullable = true, examples = "2023") Integer baselineFiscalYear,
        List<Year> fiscalYears,
        List<Principle> principles,
        List<Scene> scenes,
        @Schema(nullable = true) String positioning,
        @Schema(nullable = true) String ideal,
        @Schema(nullable = true) String catchphrase,
        @Schema(nullable = true) String structure,
        @Schema(nullable = true) String categoryFigure,
        @Schema(nullable = true) DueDates dueDates,
        @Schema(nullable = true) List<Rating> ratings,
        Effective effective,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** What is in force: what the office has set, or else this system's own default. */
    @Schema(name = "PolicySettings")
    public record Effective(DueDates dueDates, List<Rating> ratings) {}

    /** A year of the policy; the baseline (基準) is shown but never evaluated. */
    @Schema(name = "PolicyYear")
    public record Year(
            @Schema(examples = "2024") int fiscalYear,
            @Schema(examples = "令和6年度") String fiscalYearLabel,
            boolean baseline) {

        static Year of(FiscalYear year, boolean baseline) {
            return new Year(year.value(), year.label(), baseline);
        }
    }

    static PolicyView of(Policy policy) {
        List<Year> years = new ArrayList<>();
        if (policy.baselineFiscalYear() != null) {
            years.add(Year.of(new FiscalYear(policy.baselineFiscalYear()), true));
        }
        policy.years().forEach(year -> years.add(Year.of(year, false)));
        PolicyInput texts = policy.input();
        return new PolicyView(
                policy.code(),
                policy.municipality(),
                texts.title(),
                policy.firstFiscalYear(),
                policy.lastFiscalYear(),
                policy.baselineFiscalYear(),
                years,
                texts.principles(),
                policy.scenes(),
                texts.positioning(),
                texts.ideal(),
                texts.catchphrase(),
                texts.structure(),
                texts.categoryFigure(),
                texts.dueDates(),
                texts.ratings(),
                new Effective(policy.dueDates(), policy.ratings()),
                policy.updatedAt(),
                policy.updatedBy());
    }
}
