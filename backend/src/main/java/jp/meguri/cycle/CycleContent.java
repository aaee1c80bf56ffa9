package jp.meguri.cycle;

/** All that can change of a sheet, as the ledger keeps it. */
record CycleContent(
        CycleStatus status,
        Submission submission,
        Returned returned,
        String agreedTarget,
        CarriedOver carriedOver,
        CycleInput.Plan plan,
        CycleInput.Execution execution,
        CycleInput.EvaluationTexts evaluation,
        CycleInput.Improvement improvement,
        FollowUp followUp) {}
