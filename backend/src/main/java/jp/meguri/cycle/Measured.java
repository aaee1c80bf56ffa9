package jp.meguri.cycle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;
import jp.meguri.initiative.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the activities on record say about a target (実績の計算).
 *
 * @param value a count, or a rate in percent cut (not rounded) to two decimals so that it never looks higher than it is;
 *     null for activity words, and when there is nothing to compute it from, which is not zero
 * @param words a tick for each word of the target; empty unless it asks for words
 * @param survey what a rate was computed from; null when there is none
 */
record Measured(BigDecimal value, List<WordTick> words, PooledSurvey survey) {

    static final Measured NOTHING = new Measured(null, List.of(), null);

    /** A word of the target, and the activities that show it. */
    @Schema(name = "WordTick")
    public record WordTick(@Schema(examples = "配布") String word, boolean shown, List<UUID> evidence) {}

    /**
     * The surveys of a year taken together.
     *
     * @param numerator answers that count, of {@code valid}
     * @param choicesProposed true when nobody has chosen which answers count, so the system's proposal is used: those with
     *     満足 in them and without 不満
     */
    @Schema(name = "PooledSurvey")
    public record PooledSurvey(
            @Schema(examples = "2") int surveys,
            @Schema(examples = "143") long valid,
            @Schema(examples = "121") long numerator,
            List<PooledChoice> choices,
            boolean choicesProposed) {}

    /** A choice over all surveys of the year. */
    @Schema(name = "PooledChoice")
    public record PooledChoice(@Schema(examples = "とても満足") String choice, long number, boolean counted) {}

    /** @param choices which survey answers count, or null to use the system's proposal */
    static Measured of(Target.Explicit target, List<ActivityFacts> activities, List<String> choices) {
        return switch (target) {
            case Target.Activities asked -> new Measured(null, ticks(asked, activities), null);
            case Target.Count asked -> new Measured(count(asked.unit(), activities), List.of(), null);
            case Target.Rate asked -> rate(activities, choices);
        };
    }

    private static List<WordTick> ticks(Target.Activities asked, List<ActivityFacts> activities) {
        return asked.activities().stream()
                .map(word -> {
                    List<UUID> evidence = activities.stream()
                            .filter(one -> one.counts() && one.words().contains(word))
                            .map(ActivityFacts::id)
                            .toList();
                    return new WordTick(word, !evidence.isEmpty(), evidence);
                })
                .toList();
    }

    private static BigDecimal count(String unit, List<ActivityFacts> activities) {
        if (activities.isEmpty()) {
            return null;
        }
        List<ActivityFacts> counting =
                activities.stream().filter(ActivityFacts::counts).toList();
        List<Long> numbers = counting.stream()
                .map(one -> number(unit, one.figures()))
                .filter(Objects::nonNull)
                .toList();
        // Held, but nobody wrote the number down: that is unknown, not zero.
        if (numbers.isEmpty() && !counting.isEmpty()) {
            return null;
        }
        return BigDecimal.valueOf(numbers.stream().mapToLong(Long::longValue).sum());
    }

    private static Long number(String unit, Figures figures) {
        return switch (unit) {
            case "回" -> figures.times() == null ? Long.valueOf(1) : whole(figures.times());
            case "部" -> whole(figures.copies());
            case "人" -> figures.headcount();
            default -> whole(figures.cases() == null ? figures.persons() : figures.cases());
        };
    }

    private static Long whole(Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    private static Measured rate(List<ActivityFacts> activities, List<String> chosen) {
        List<Survey> surveys = activities.stream()
                .filter(one ->
                        one.counts() && one.survey() != null && one.survey().valid() > 0)
                .map(ActivityFacts::survey)
                .toList();
        if (surveys.isEmpty()) {
            return NOTHING;
        }
        SequencedSet<String> seen = new LinkedHashSet<>();
        Map<String, Long> numbers = new HashMap<>();
        surveys.forEach(survey -> survey.answers().forEach(answer -> {
            seen.add(answer.choice());
            numbers.merge(answer.choice(), (long) answer.number(), Long::sum);
        }));
        List<String> counted = chosen == null ? proposed(seen) : chosen;
        List<PooledChoice> choices = new ArrayList<>();
        seen.forEach(choice -> choices.add(new PooledChoice(choice, numbers.get(choice), counted.contains(choice))));
        long valid = surveys.stream().mapToLong(Survey::valid).sum();
        long numerator = choices.stream()
                .filter(PooledChoice::counted)
                .mapToLong(PooledChoice::number)
                .sum();
        BigDecimal percent = choices.stream().noneMatch(PooledChoice::counted)
                ? null
                : BigDecimal.valueOf(numerator * 100)
                        .divide(BigDecimal.valueOf(valid), 2, RoundingMode.DOWN)
                        .stripTrailingZeros();
        return new Measured(
                percent, List.of(), new PooledSurvey(surveys.size(), valid, numerator, choices, chosen == null));
    }

    private static List<String> proposed(SequencedSet<String> choices) {
        return choices.stream()
                .filter(choice -> choice.contains("満足") && !choice.contains("不満"))
                .toList();
    }

    /** The survey answers that the rate was computed with; null when there is no rate. */
    List<String> choicesUsed() {
        return survey == null || value == null
                ? null
                : survey.choices().stream()
                        .filter(PooledChoice::counted)
                        .map(PooledChoice::choice)
                        .toList();
    }
}
