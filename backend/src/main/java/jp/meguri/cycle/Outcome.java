package jp.meguri.cycle;

import java.math.BigDecimal;
import java.util.List;
import jp.meguri.initiative.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of a year as it counts: what was computed, unless a person said otherwise.
 *
 * @param value null for activity words and where there is none
 * @param words a tick for each word that the target asks for; empty otherwise
 */
record Outcome(
        Target.Explicit target,
        List<ActivityFacts> activities,
        ResultInput said,
        Measured computed,
        Source source,
        BigDecimal value,
        List<Measured.WordTick> words) {

    /** Where a result comes from; NONE: nothing on record and nobody has said why. */
    @Schema(name = "ResultSource")
    public enum Source {
        COMPUTED,
        OVERRIDDEN,
        ABSENT,
        NONE
    }

    static Outcome of(Target.Explicit target, List<ActivityFacts> activities, ResultInput said) {
        Measured computed = Measured.of(target, activities, said.choices());
        if (said.absence() != null) {
            return new Outcome(target, activities, said, computed, Source.ABSENT, null, List.of());
        }
        boolean byWords = target instanceof Target.Activities;
        // What was said of another kind of target says nothing about this one.
        if (byWords ? said.words() != null : said.value() != null) {
            return new Outcome(
                    target,
                    activities,
                    said,
                    computed,
                    Source.OVERRIDDEN,
                    byWords ? null : said.value(),
                    byWords ? overridden(computed, said) : List.of());
        }
        boolean known = byWords ? !activities.isEmpty() : computed.value() != null;
        Source source = known ? Source.COMPUTED : Source.NONE;
        return new Outcome(target, activities, said, computed, source, computed.value(), computed.words());
    }

    private static List<Measured.WordTick> overridden(Measured computed, ResultInput said) {
        return computed.words().stream()
                .map(tick -> new Measured.WordTick(tick.word(), said.words().contains(tick.word()), tick.evidence()))
                .toList();
    }

    /** The achievement that the system proposes; a person rates. */
    Achievement achievement() {
        if (source == Source.ABSENT || source == Source.NONE) {
            return Achievement.UNDETERMINED;
        }
        return switch (target) {
            case Target.Activities asked -> {
                long shown = words.stream().filter(Measured.WordTick::shown).count();
                yield shown == words.size()
                        ? Achievement.ACHIEVED
                        : shown > 0 ? Achievement.PARTIAL : Achievement.NOT_ACHIEVED;
            }
            case Target.Count asked ->
                value.compareTo(asked.number()) >= 0
                        ? Achievement.ACHIEVED
                        : value.signum() > 0 ? Achievement.PARTIAL : Achievement.NOT_ACHIEVED;
            case Target.Rate asked ->
                value.compareTo(asked.number()) >= 0 ? Achievement.ACHIEVED : Achievement.NOT_ACHIEVED;
        };
    }
}
