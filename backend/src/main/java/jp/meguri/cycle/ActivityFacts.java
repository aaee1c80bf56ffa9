package jp.meguri.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a result needs to know of an activity, read without the rest of it. */
record ActivityFacts(
        UUID cycleId,
        UUID id,
        LocalDate date,
        ActivityKind kind,
        String title,
        ActivityState state,
        boolean counted,
        List<String> words,
        Figures figures,
        Survey survey) {

    /** Only what took place, and is not left out on purpose, goes into a result. */
    boolean counts() {
        return state == ActivityState.HELD && counted;
    }
}
