package jp.meguri.cycle;

import java.util.List;
import java.util.UUID;

/** All that can change of a sheet, as the ledger keeps it. */
record CycleContent(
        CycleStatus status,
        Submission submission,
        Returned returned,
        String agreedTarget,
        CarriedOver carriedOver,
        List<UUID> opinionSources,
        CycleInput.Plan plan,
        CycleInput.Execution execution,
        CycleInput.EvaluationTexts evaluation,
        CycleInput.Improvement improvement,
        FollowUp followUp) {}
