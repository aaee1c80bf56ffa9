package jp.meguri.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.meguri.cycle.CycleStatus;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agenda item as others read it; {@code etag} goes into If-Match.
 *
 * @param number its place on the agenda, from 1
 * @param decisionNumber of the year of the body, given when the minutes are settled
 * @param trail the earlier items that this one continues, oldest first
 * @param continuedIn the later item that continues this one, or null
 */
@Schema(name = "AgendaItem")
public record AgendaItemView(
        UUID id,
        @Schema(examples = "\"3-1f3a9c0b7d21\"") String etag,
        UUID meeting,
        int number,
        AgendaKind kind,
        @Schema(examples = "令和5年度の取組の評価について") String title,
        @Schema(nullable = true) Integer minutes,
        @Schema(nullable = true) String presenter,
        boolean openToPublic,
        @Schema(nullable = true) String notPublicReason,
        List<Link> links,
        List<UUID> actions,
        @Schema(nullable = true) String summary,
        @Schema(nullable = true) Decision decision,
        @Schema(nullable = true) String opinion,
        @Schema(nullable = true) Integer decisionNumber,
        @Schema(nullable = true, examples = "令和6年度 決定第3号") String decisionLabel,
        @Schema(nullable = true) UUID continuedFrom,
        List<Step> trail,
        @Schema(nullable = true) Step continuedIn,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** What an item is about. {@code fiscalYear} and {@code status} are null for an initiative as a whole. */
    @Schema(name = "SheetLink")
    public record Link(
            @Schema(examples = "2-7") String initiative,
            @Schema(examples = "②－７") String printedCode,
            @Schema(examples = "在宅医療ケア勉強会の実施") String name,
            @Schema(nullable = true, examples = "2024") Integer fiscalYear,
            @Schema(nullable = true, examples = "令和6年度") String fiscalYearLabel,
            @Schema(nullable = true) CycleStatus status) {

        static Link of(SheetLink link, SheetRefs sheets) {
            return new Link(
                    link.initiative(),
                    sheets.printedCode(link.initiative()),
                    sheets.name(link.initiative()),
                    link.fiscalYear(),
                    link.fiscalYear() == null ? null : new FiscalYear(link.fiscalYear()).label(),
                    sheets.status(link));
        }
    }

    /** One meeting in the course of an item. */
    @Schema(name = "TrailStep")
    public record Step(
            UUID item,
            UUID meeting,
            @Schema(examples = "令和6年度 第1回") String meetingLabel,
            LocalDate date,
            @Schema(nullable = true) Decision decision) {}

    /** {@code 令和6年度 決定第3号}. */
    static String decisionLabel(AgendaItem item) {
        return item.decisionNumber() == null
                ? null
                : new FiscalYear(item.meeting().fiscalYear()).label() + " 決定第" + item.decisionNumber() + "号";
    }
}
