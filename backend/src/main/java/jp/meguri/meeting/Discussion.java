package jp.meguri.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.meguri.policy.Committee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a meeting made of an initiative or a sheet: one line of their timeline.
 *
 * @param fiscalYears the years whose sheets the item names; empty for the initiative as a whole
 * @param mayTakeOpinion whether the opinion may go into the sheet: the minutes are settled and everything is public
 */
@Schema(name = "Discussion")
public record Discussion(
        UUID item,
        UUID meeting,
        @Schema(examples = "令和6年度 第1回") String meetingLabel,
        @Schema(examples = "council") String committee,
        @Schema(examples = "在宅医療・介護連携推進会議") String committeeName,
        Committee.Kind committeeKind,
        LocalDate date,
        MeetingStatus status,
        AgendaKind kind,
        String title,
        List<Integer> fiscalYears,
        @Schema(nullable = true) String summary,
        @Schema(nullable = true) Decision decision,
        @Schema(nullable = true) String decisionLabel,
        @Schema(nullable = true) String opinion,
        boolean openToPublic,
        boolean mayTakeOpinion) {

    static Discussion of(AgendaItem item, String initiative, int meetingNumber) {
        Meeting meeting = item.meeting();
        AgendaItemInput input = item.input();
        boolean open = item.openToPublic() && meeting.openToPublic();
        return new Discussion(
                item.id(),
                meeting.id(),
                MeetingRow.label(meeting.fiscalYear(), meetingNumber),
                meeting.committee().code(),
                meeting.committee().name(),
                meeting.committee().kind(),
                meeting.time().date(),
                meeting.status(),
                input.kind(),
                input.title(),
                input.links().stream()
                        .filter(link -> link.initiative().equals(initiative) && link.fiscalYear() != null)
                        .map(SheetLink::fiscalYear)
                        .sorted()
                        .toList(),
                input.summary(),
                input.decision(),
                AgendaItemView.decisionLabel(item),
                input.opinion(),
                open,
                item.mayGiveOpinion());
    }
}
