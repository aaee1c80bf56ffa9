package jp.meguri.cycle;

import java.util.List;
import java.util.UUID;
import jp.meguri.initiative.Target;
import jp.meguri.initiative.TargetRow;

/** What of a sheet decides its result. An approved year is judged by the target it was approved on, whatever came after. */
record Standing(
        UUID cycle, UUID initiative, int fiscalYear, CycleStatus status, String agreedTarget, ResultInput said) {

    static Standing of(PdcaCycle cycle) {
        return new Standing(
                cycle.id(),
                cycle.initiative().id(),
                cycle.fiscalYear(),
                cycle.status(),
                cycle.agreedTarget(),
                cycle.result());
    }

    /** The target in the policy now, arrows followed; null when the policy prints none for the year. */
    Target.Explicit printed(TargetRow row) {
        return row == null || !row.contains(fiscalYear)
                ? null
                : row.resolve(fiscalYear).target();
    }

    /** The target by which the year is judged. */
    Target.Explicit target(TargetRow row) {
        if (status == CycleStatus.APPROVED && agreedTarget != null) {
            return Target.parse(agreedTarget) instanceof Target.Explicit agreed ? agreed : null;
        }
        return printed(row);
    }

    /** The target was amended after the plan was confirmed (or, once approved, after the approval). */
    boolean targetChanged(TargetRow row) {
        Target.Explicit now = printed(row);
        return status != CycleStatus.PLANNING
                && agreedTarget != null
                && (now == null || !agreedTarget.equals(now.printed()));
    }

    /** Null when there is no target to hold a result against. */
    Outcome outcome(TargetRow row, List<ActivityFacts> activities) {
        Target.Explicit target = target(row);
        return target == null ? null : Outcome.of(target, activities, said);
    }
}
