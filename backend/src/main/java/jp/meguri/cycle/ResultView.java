package jp.meguri.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import jp.meguri.initiative.Target;
import jp.meguri.initiative.TargetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of an indicator in a year (実績).
 *
 * @param value what counts: computed, or a person's; null for activity words and where there is none
 * @param words a tick for each activity word of the target, with its evidence; empty unless the target asks for words
 * @param computedValue what the activities say, also where a person said otherwise
 * @param midYear the same up to 30 September (中間)
 */
@Schema(name = "Result")
public record ResultView(
        int indicator,
        TargetKind kind,
        @Schema(nullable = true, examples = "回") String unit,
        Outcome.Source source,
        @Schema(nullable = true, examples = "4") BigDecimal value,
        List<Measured.WordTick> words,
        @Schema(nullable = true, examples = "4") BigDecimal computedValue,
        List<String> computedWords,
        @Schema(nullable = true) Measured.PooledSurvey survey,
        MidYear midYear) {

    /** What the activities up to 30 September say. */
    @Schema(name = "MidYearResult")
    public record MidYear(
            int activities,
            @Schema(nullable = true, examples = "2") BigDecimal value,
            List<String> words) {}

    static ResultView of(Outcome outcome, int fiscalYear) {
        LocalDate half = LocalDate.of(fiscalYear, Month.SEPTEMBER, 30);
        List<ActivityFacts> early = outcome.activities().stream()
                .filter(one -> !one.date().isAfter(half))
                .toList();
        Measured midYear = Measured.of(outcome.target(), early, outcome.said().choices());
        return new ResultView(
                1,
                outcome.target().kind(),
                unit(outcome.target()),
                outcome.source(),
                outcome.value(),
                outcome.words(),
                outcome.computed().value(),
                shown(outcome.computed()),
                outcome.computed().survey(),
                new MidYear(early.size(), midYear.value(), shown(midYear)));
    }

    private static List<String> shown(Measured measured) {
        return measured.words().stream()
                .filter(Measured.WordTick::shown)
                .map(Measured.WordTick::word)
                .toList();
    }

    static String unit(Target.Explicit target) {
        return switch (target) {
            case Target.Activities asked -> null;
            case Target.Count asked -> asked.unit();
            case Target.Rate asked -> asked.unit();
        };
    }
}
