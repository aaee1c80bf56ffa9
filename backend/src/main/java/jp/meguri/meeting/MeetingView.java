package jp.meguri.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.policy.Committee;
import jp.meguri.policy.MeetingRules;
import jp.meguri.policy.Member;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting as others read it, with its agenda, minutes and action items.
 *
 * @param number the place in the year of its body (第n回), in order of date
 * @param due by when it is to be called, and its minutes settled
 * @param attendance as recorded, {@code members} the members of the day with it
 * @param closing who settled the minutes, or null; {@code reopening} who opened them again last
 */
@Schema(name = "Meeting")
public record MeetingView(
        UUID id,
        @Schema(examples = "\"3-1f3a9c0b7d21\"") String etag,
        @Schema(examples = "council") String committee,
        @Schema(examples = "在宅医療・介護連携推進会議") String committeeName,
        Committee.Kind committeeKind,
        @Schema(examples = "2024") int fiscalYear,
        @Schema(examples = "令和6年度") String fiscalYearLabel,
        @Schema(examples = "1") int number,
        @Schema(examples = "令和6年度 第1回") String label,
        MeetingStatus status,
        Due due,
        MeetingTime time,
        boolean openToPublic,
        @Schema(nullable = true) String notPublicReason,
        @Schema(nullable = true) Integer observers,
        List<Attendance> attendance,
        List<Seat> members,
        Quorum quorum,
        List<Participant> participants,
        List<Paper> materials,
        List<UUID> order,
        List<AgendaItemView> agenda,
        List<ActionView> actions,
        @Schema(nullable = true) Closing closing,
        @Schema(nullable = true) Reopening reopening,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** By when a meeting is to be called (招集通知), and its minutes settled (会議録). */
    @Schema(name = "MeetingDue")
    public record Due(LocalDate notice, LocalDate minutes) {
        static Due of(MeetingRules rules, LocalDate date) {
            return new Due(date.minusDays(rules.noticeDays()), date.plusDays(rules.minutesDays()));
        }
    }

    /** A member of the day, and whether they came; {@code presence} is null while nothing is recorded. */
    @Schema(name = "Seat")
    public record Seat(
            int member,
            @Schema(examples = "委員A") String name,
            @Schema(nullable = true) String organisation,
            @Schema(nullable = true) String profession,
            Member.Role role,
            @Schema(nullable = true) String usualDeputy,
            @Schema(nullable = true) Attendance.Presence presence,
            @Schema(nullable = true) String deputy) {

        static List<Seat> of(Meeting meeting) {
            Map<Integer, Attendance> recorded = meeting.input().attendance().stream()
                    .collect(Collectors.toMap(Attendance::member, attendance -> attendance));
            return meeting.members().stream()
                    .map(member -> of(member, recorded.get(member.number())))
                    .toList();
        }

        private static Seat of(Member member, Attendance came) {
            return new Seat(
                    member.number(),
                    member.name(),
                    member.organisation(),
                    member.profession(),
                    member.role(),
                    member.deputy(),
                    came == null ? null : came.presence(),
                    came == null ? null : came.deputy());
        }
    }

    static MeetingView of(Meeting meeting, int number, Context around) {
        MeetingInput input = meeting.input();
        List<AgendaItemView> agenda = around.agenda(meeting);
        List<ActionView> actions = around.actions(meeting);
        Committee committee = meeting.committee();
        return new MeetingView(
                meeting.id(),
                around.tag(meeting, agenda, actions),
                committee.code(),
                committee.name(),
                committee.kind(),
                meeting.fiscalYear(),
                new FiscalYear(meeting.fiscalYear()).label(),
                number,
                MeetingRow.label(meeting.fiscalYear(), number),
                meeting.status(),
                Due.of(committee.rules(), input.time().date()),
                input.time(),
                input.openToPublic(),
                input.notPublicReason(),
                input.observers(),
                input.attendance(),
                Seat.of(meeting),
                meeting.quorum(),
                input.participants(),
                around.materials(meeting),
                input.order().stream().filter(around::shows).toList(),
                agenda,
                actions,
                meeting.content().closing(),
                meeting.content().reopening(),
                meeting.updatedAt(),
                meeting.updatedBy());
    }
}
