package jp.meguri.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.meguri.policy.Committee;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting in one line of a list. {@code number} is the place in the year of its body (第n回). */
@Schema(name = "MeetingRow")
public record MeetingRow(
        UUID id,
        @Schema(examples = "council") String committee,
        @Schema(examples = "在宅医療・介護連携推進会議") String committeeName,
        Committee.Kind committeeKind,
        @Schema(examples = "2024") int fiscalYear,
        @Schema(examples = "令和6年度") String fiscalYearLabel,
        @Schema(examples = "1") int number,
        @Schema(examples = "令和6年度 第1回") String label,
        LocalDate date,
        @Schema(nullable = true, examples = "14:00") String start,
        @Schema(nullable = true, examples = "16:00") String end,
        @Schema(nullable = true) String place,
        boolean openToPublic,
        MeetingStatus status,
        long items,
        long undecided,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** What the list reads. */
    record Listing(
            UUID id,
            String committee,
            String committeeName,
            Committee.Kind committeeKind,
            int fiscalYear,
            long number,
            LocalDate date,
            String start,
            String end,
            String place,
            boolean openToPublic,
            MeetingStatus status,
            long items,
            long undecided,
            Instant updatedAt,
            String updatedBy) {

        MeetingRow row() {
            return new MeetingRow(
                    id,
                    committee,
                    committeeName,
                    committeeKind,
                    fiscalYear,
                    new FiscalYear(fiscalYear).label(),
                    (int) number,
                    label(fiscalYear, (int) number),
                    date,
                    start,
                    end,
                    place,
                    openToPublic,
                    status,
                    items,
                    undecided,
                    updatedAt,
                    updatedBy);
        }
    }

    /** {@code 令和6年度 第1回}. */
    static String label(int fiscalYear, int number) {
        return new FiscalYear(fiscalYear).label() + " 第" + number + "回";
    }
}
