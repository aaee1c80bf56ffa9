package jp.meguri.policy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when a year's sheet is to be planned, reported at mid-year, evaluated and approved (期限). */
@Schema(name = "DueDates")
public record DueDates(
        @NotNull(message = "指定してください。") @Valid DueRule plan,
        @NotNull(message = "指定してください。") @Valid DueRule midYear,
        @NotNull(message = "指定してください。") @Valid DueRule results,
        @NotNull(message = "指定してください。") @Valid DueRule approval) {

    /** The policy's text has no schedule: these are this system's own, after what offices usually do. */
    static final DueDates DEFAULT =
            new DueDates(new DueRule(0, 5, 31), new DueRule(0, 10, 31), new DueRule(1, 5, 31), new DueRule(1, 7, 31));

    /** @throws InvalidInput when a later step is due before an earlier one */
    void check() {
        FiscalYear any = new FiscalYear(2024);
        LocalDate before = plan.in(any);
        before = notBefore(before, midYear.in(any), "midYear");
        before = notBefore(before, results.in(any), "results");
        notBefore(before, approval.in(any), "approval");
    }

    private static LocalDate notBefore(LocalDate before, LocalDate date, String name) {
        if (date.isBefore(before)) {
            throw new InvalidInput("/dueDates/" + name, "前の段階の期限より後の日にしてください。");
        }
        return date;
    }

    /** The rules in one column. */
    @Converter
    static class Stored extends StoredJson<DueDates> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
