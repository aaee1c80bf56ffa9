package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.meguri.initiative.InitiativeService;
import jp.meguri.policy.DueDates;

/** Reads what stands beside sheets: as many statements for one sheet as for two hundred. */
@ApplicationScoped
class BesideReader {

    private final InitiativeService initiatives;
    private final ActivityRepository activities;
    private final CommentRepository comments;

    BesideReader(InitiativeService initiatives, ActivityRepository activities, CommentRepository comments) {
        this.initiatives = initiatives;
        this.activities = activities;
        this.comments = comments;
    }

    /** For one sheet and the one before it. */
    Beside of(PdcaCycle cycle, PdcaCycle previous) {
        return of(
                cycle.initiative().policy().dueDates(),
                Stream.of(cycle, previous).filter(java.util.Objects::nonNull).toList());
    }

    Beside of(DueDates dueDates, Collection<PdcaCycle> sheets) {
        Set<UUID> ids = sheets.stream().map(PdcaCycle::id).collect(Collectors.toSet());
        return new Beside(
                dueDates,
                initiatives.targets(
                        sheets.stream().map(cycle -> cycle.initiative().id()).collect(Collectors.toSet())),
                activities.facts(ids),
                comments.open(ids));
    }

    /** For rows of the board. */
    Beside ofRows(DueDates dueDates, Collection<CycleListing> rows) {
        if (rows.isEmpty()) {
            return new Beside(dueDates, Map.of(), Map.of(), Map.of());
        }
        List<UUID> ids = rows.stream().map(CycleListing::cycleId).toList();
        return new Beside(
                dueDates,
                initiatives.targets(
                        rows.stream().map(CycleListing::initiativeId).collect(Collectors.toSet())),
                activities.facts(ids),
                comments.open(ids));
    }
}
