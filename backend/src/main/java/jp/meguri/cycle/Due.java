package jp.meguri.cycle;

import java.time.LocalDate;
import jp.meguri.policy.DueDates;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sheet waits for next, and until when (期限). Past its date it is overdue; nothing happens by itself. */
@Schema(name = "Due")
public record Due(Step step, LocalDate date) {

    /** 計画 / 中間 / 実績 / 承認. */
    @Schema(name = "DueStep")
    public enum Step {
        PLAN,
        MID_YEAR,
        RESULTS,
        APPROVAL
    }

    /** All four days of a sheet. */
    @Schema(name = "DueDays")
    public record Days(LocalDate plan, LocalDate midYear, LocalDate results, LocalDate approval) {
        static Days of(DueDates rules, int fiscalYear) {
            FiscalYear year = new FiscalYear(fiscalYear);
            return new Days(
                    rules.plan().in(year),
                    rules.midYear().in(year),
                    rules.results().in(year),
                    rules.approval().in(year));
        }
    }

    /**
     * @param midYearWritten whether the mid-year report is there
     * @return null once the sheet is approved
     */
    static Due next(CycleStatus status, boolean midYearWritten, DueDates rules, int fiscalYear) {
        Days days = Days.of(rules, fiscalYear);
        return switch (status) {
            case PLANNING -> new Due(Step.PLAN, days.plan());
            case IN_PROGRESS ->
                midYearWritten ? new Due(Step.RESULTS, days.results()) : new Due(Step.MID_YEAR, days.midYear());
            case EVALUATING -> new Due(Step.RESULTS, days.results());
            case SUBMITTED -> new Due(Step.APPROVAL, days.approval());
            case APPROVED -> null;
        };
    }
}
