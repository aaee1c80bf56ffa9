package jp.meguri.cycle;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.meguri.initiative.Target;
import jp.meguri.initiative.TargetRow;
import jp.meguri.initiative.TargetView;
import jp.meguri.policy.DueDates;

/** What stands beside some sheets, read for all of them at once: by initiative the targets, by sheet the rest. */
record Beside(
        DueDates dueDates,
        Map<UUID, TargetRow> targets,
        Map<UUID, List<ActivityFacts>> activities,
        Map<UUID, Long> openComments) {

    List<ActivityFacts> activities(PdcaCycle cycle) {
        return activities.getOrDefault(cycle.id(), List.of());
    }

    long openComments(UUID cycle) {
        return openComments.getOrDefault(cycle, 0L);
    }

    Outcome outcome(PdcaCycle cycle) {
        return outcome(Standing.of(cycle));
    }

    Outcome outcome(Standing sheet) {
        return sheet.outcome(targets.get(sheet.initiative()), activities.getOrDefault(sheet.cycle(), List.of()));
    }

    /** The target in the policy now, arrows followed; null when the policy prints none for the year. */
    Target.Explicit printed(PdcaCycle cycle) {
        return Standing.of(cycle).printed(targets.get(cycle.initiative().id()));
    }

    boolean targetChanged(PdcaCycle cycle) {
        return Standing.of(cycle).targetChanged(targets.get(cycle.initiative().id()));
    }

    /** The cell of the policy's table; null when there is none for the year. */
    TargetView target(PdcaCycle cycle) {
        return target(cycle.initiative().id(), cycle.fiscalYear());
    }

    TargetView target(UUID initiative, int fiscalYear) {
        TargetRow row = targets.get(initiative);
        return row == null || !row.contains(fiscalYear) ? null : TargetView.of(row, fiscalYear);
    }
}
