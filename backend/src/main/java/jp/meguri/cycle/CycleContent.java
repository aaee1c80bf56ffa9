package jp.meguri.cycle;

/** All that a person can change of a sheet, as the ledger keeps it. */
record CycleContent(
        CycleStatus status,
        Submission submission,
        Returned returned,
        CycleInput.Plan plan,
        CycleInput.Execution execution,
        CycleInput.EvaluationTexts evaluation,
        CycleInput.Improvement improvement) {}
