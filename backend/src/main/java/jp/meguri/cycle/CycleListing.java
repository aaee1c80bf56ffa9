package jp.meguri.cycle;

import java.time.Instant;
import java.util.UUID;

/** What the board needs of a sheet, without its texts: only whether each is written. */
record CycleListing(
        UUID cycleId,
        UUID initiativeId,
        String initiative,
        String printedCode,
        String name,
        int principle,
        int number,
        String categoryCode,
        String categoryLabel,
        String department,
        String owner,
        String ownerName,
        int fiscalYear,
        CycleStatus status,
        CycleAction returned,
        String agreedTarget,
        ResultInput result,
        String rating,
        Instant updatedAt,
        String updatedBy,
        boolean situation,
        boolean goal,
        boolean actions,
        boolean midYear,
        boolean yearEnd,
        boolean ratingReason,
        boolean analysis,
        boolean committeeOpinion,
        boolean issues,
        boolean measures,
        boolean direction,
        boolean nextYear) {

    Progress progress() {
        return new Progress(
                Progress.Step.of(false, situation, goal, actions),
                Progress.Step.of(midYear, yearEnd),
                Progress.Step.of(committeeOpinion, rating != null, ratingReason, analysis),
                Progress.Step.of(false, issues, measures, direction, nextYear));
    }

    Standing standing() {
        return new Standing(
                cycleId, initiativeId, fiscalYear, status, agreedTarget, result == null ? ResultInput.NONE : result);
    }
}
