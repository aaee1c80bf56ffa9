package jp.meguri.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Tag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as others read it; {@code etag} goes into If-Match. */
@Schema(name = "Activity")
public record ActivityView(
        UUID id,
        @Schema(examples = "\"1-1f3a9c0b7d21\"") String etag,
        @Schema(examples = "2-7") String initiative,
        @Schema(examples = "②－７") String printedCode,
        @Schema(examples = "在宅医療ケア勉強会の実施") String name,
        @Schema(examples = "2024") int fiscalYear,
        @Schema(examples = "令和6年度") String fiscalYearLabel,
        @Schema(examples = "2024-06-18") LocalDate date,
        ActivityKind kind,
        @Schema(examples = "第1回 在宅医療ケア勉強会") String title,
        ActivityState state,
        boolean counted,
        @Schema(nullable = true) String notCountedReason,
        List<String> words,
        Figures figures,
        @Schema(nullable = true) Survey survey,
        List<Integer> scenes,
        List<String> themes,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String link,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    static ActivityView of(Activity activity) {
        ActivityInput input = activity.input();
        PdcaCycle cycle = activity.cycle();
        return new ActivityView(
                activity.id(),
                tag(activity),
                cycle.initiative().code(),
                cycle.initiative().printedCode(),
                cycle.initiative().name(),
                cycle.fiscalYear(),
                new FiscalYear(cycle.fiscalYear()).label(),
                input.date(),
                input.kind(),
                input.title(),
                input.state(),
                input.counted(),
                input.notCountedReason(),
                input.words(),
                input.figures(),
                input.survey(),
                input.scenes(),
                input.themes(),
                input.place(),
                input.link(),
                activity.updatedAt(),
                activity.updatedBy());
    }

    static String tag(Activity activity) {
        return Tag.of(activity.version(), activity.cycle().initiative().version());
    }

    /** The activity in one line of its sheet. */
    @Schema(name = "ActivityLine")
    public record Line(
            UUID id,
            LocalDate date,
            ActivityKind kind,
            String title,
            ActivityState state,
            boolean counted,
            List<String> words) {

        static Line of(ActivityFacts facts) {
            return new Line(
                    facts.id(),
                    facts.date(),
                    facts.kind(),
                    facts.title(),
                    facts.state(),
                    facts.counted(),
                    facts.words());
        }
    }
}
