package jp.meguri.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.YearMonth;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day by which something is to be done, told without its year.
 *
 * @param fiscalYearsLater 0: in the fiscal year itself, 1: in the one after it
 * @param day of the month; past the month's end it means its last day
 */
@Schema(name = "DueRule")
public record DueRule(
        @Min(value = 0, message = "0か1にしてください。") @Max(value = 1, message = "0か1にしてください。")
        int fiscalYearsLater,

        @Min(value = 1, message = "1から12にしてください。") @Max(value = 12, message = "1から12にしてください。")
        int month,

        @Min(value = 1, message = "1から31にしてください。") @Max(value = 31, message = "1から31にしてください。")
        int day) {

    /** The day for a fiscal year: {@code (1, 5, 31)} of 2024 is 31 May 2025. */
    public LocalDate in(FiscalYear year) {
        int calendarYear = year.value() + fiscalYearsLater + (month < 4 ? 1 : 0);
        YearMonth in = YearMonth.of(calendarYear, month);
        return in.atDay(Math.min(day, in.lengthOfMonth()));
    }
}
