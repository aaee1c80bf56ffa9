package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
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

    /** For one sheet and, where there is one, the one before it. */
    Beside of(PdcaCycle cycle, PdcaCycle previous) {
        return of(
                cycle.initiative().policy().dueDates(),
                Stream.of(cycle, previous).filter(Objects::nonNull).toList());
    }

    Beside of(DueDates dueDates, Collection<PdcaCycle> sheets) {
        return read(dueDates, sheets.stream().map(Standing::of).toList());
    }

    /** For rows of the board. */
    Beside ofRows(DueDates dueDates, Collection<CycleListing> rows) {
        return read(dueDates, rows.stream().map(CycleListing::standing).toList());
    }

    private Beside read(DueDates dueDates, Collection<Standing> sheets) {
        if (sheets.isEmpty()) {
            return new Beside(dueDates, Map.of(), Map.of(), Map.of());
        }
        Set<UUID> ids = sheets.stream().map(Standing::cycle).collect(Collectors.toSet());
        return new Beside(
                dueDates,
                initiatives.targets(sheets.stream().map(Standing::initiative).collect(Collectors.toSet())),
                activities.facts(ids),
                comments.open(ids));
    }
}
