package jp.meguri.cycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What waits for whoever asks (今日やること).
 *
 * @param items most pressing first, at most 200
 * @param unowned initiatives that nobody is responsible for; only for those who can say who is
 */
@Schema(name = "Work")
public record WorkView(@Schema(examples = "2024") int fiscalYear, List<Item> items, List<Unowned> unowned) {

    /** Why a sheet waits: 差し戻し / 承認待ち / 記入. */
    @Schema(name = "WorkKind")
    public enum Kind {
        RETURNED,
        TO_REVIEW,
        TO_WRITE
    }

    /** A sheet that waits. */
    @Schema(name = "WorkItem")
    public record Item(
            Kind kind,
            @Schema(examples = "2-7") String initiative,
            @Schema(examples = "②－７") String printedCode,
            @Schema(examples = "在宅医療ケア勉強会の実施") String name,
            @Schema(examples = "2024") int fiscalYear,
            @Schema(examples = "令和6年度") String fiscalYearLabel,
            CycleStatus status,
            @Schema(nullable = true) Due due,
            @Schema(nullable = true) Returned returned,
            @Schema(nullable = true) Submission submission,
            long openComments,
            @Schema(nullable = true, examples = "担当者A") String ownerName,
            @Schema(nullable = true) Instant updatedAt) {

        static Item of(Listing sheet, Due due, long openComments) {
            return new Item(
                    sheet.returned() != null
                            ? Kind.RETURNED
                            : sheet.status() == CycleStatus.SUBMITTED ? Kind.TO_REVIEW : Kind.TO_WRITE,
                    sheet.initiative(),
                    sheet.printedCode(),
                    sheet.name(),
                    sheet.fiscalYear(),
                    new FiscalYear(sheet.fiscalYear()).label(),
                    sheet.status(),
                    due,
                    sheet.returned(),
                    sheet.submission(),
                    openComments,
                    sheet.ownerName(),
                    sheet.updatedAt());
        }
    }

    /** An initiative that nobody is responsible for. */
    @Schema(name = "Unowned")
    public record Unowned(
            @Schema(examples = "2-8") String initiative,
            @Schema(examples = "②－８") String printedCode,
            String name,
            @Schema(nullable = true, examples = "高齢福祉係") String department) {}

    /** What the list needs of a sheet. */
    record Listing(
            UUID cycle,
            String initiative,
            String printedCode,
            String name,
            int fiscalYear,
            CycleStatus status,
            boolean midYear,
            Returned returned,
            Submission submission,
            String ownerName,
            Instant updatedAt) {}
}
