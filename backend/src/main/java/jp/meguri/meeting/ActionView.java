package jp.meguri.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.meguri.shared.Tag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action item as others read it; {@code etag} goes into If-Match. */
@Schema(name = "Action")
public record ActionView(
        UUID id,
        @Schema(examples = "\"1-1f3a9c0b7d21\"") String etag,
        UUID meeting,
        @Schema(examples = "令和6年度 第1回") String meetingLabel,
        @Schema(examples = "council") String committee,
        @Schema(examples = "在宅医療・介護連携推進会議") String committeeName,
        UUID agendaItem,
        @Schema(examples = "令和5年度の取組の評価について") String agendaTitle,
        @Schema(examples = "参加者数の内訳を次回までに示す。") String text,
        @Schema(nullable = true) String owner,
        @Schema(nullable = true) String ownerName,
        @Schema(nullable = true) LocalDate due,
        @Schema(nullable = true, examples = "2-7") String initiative,
        @Schema(nullable = true, examples = "②－７") String printedCode,
        @Schema(nullable = true) String initiativeName,
        ActionState state,
        @Schema(nullable = true) String result,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    static ActionView of(ActionItem action, int meetingNumber, SheetRefs sheets) {
        ActionInput input = action.input();
        AgendaItem item = action.agendaItem();
        Meeting meeting = item.meeting();
        boolean about = input.initiative() != null;
        String label = MeetingRow.label(meeting.fiscalYear(), meetingNumber);
        String name = about ? sheets.name(input.initiative()) : null;
        String title = item.input().title();
        return new ActionView(
                action.id(),
                Tag.of(action.version(), label, meeting.committee().name(), title, name),
                meeting.id(),
                label,
                meeting.committee().code(),
                meeting.committee().name(),
                item.id(),
                title,
                input.text(),
                input.owner(),
                input.ownerName(),
                input.due(),
                input.initiative(),
                about ? sheets.printedCode(input.initiative()) : null,
                name,
                input.state(),
                input.result(),
                action.updatedAt(),
                action.updatedBy());
    }
}
