package jp.meguri.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.meguri.identity.Actor;
import jp.meguri.ledger.Recorded;
import jp.meguri.policy.Committee;
import jp.meguri.policy.Member;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.StoredJson;

/** One meeting of a body (会議、開催回). */
@Entity
public class Meeting extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Committee committee;

    private int fiscalYear;
    private LocalDate date;
    private String startTime;
    private String endTime;
    private String place;
    private String link;
    private boolean openToPublic;
    private String notPublicReason;
    private Integer observers;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PREPARING;

    @Convert(converter = Attendance.Stored.class)
    private List<Attendance> attendance = List.of();

    @Convert(converter = Participant.Stored.class)
    private List<Participant> participants = List.of();

    @Convert(converter = Material.Stored.class)
    private List<Material> materials = List.of();

    @Convert(converter = MeetingInput.Order.class)
    private List<UUID> itemOrder = List.of();

    @Convert(converter = Roster.class)
    private List<Member> roster;

    @Embedded
    private Closing closing;

    @Embedded
    private Reopening reopening;

    protected Meeting() {}

    /** Errors as {@link #revise}. */
    Meeting(Committee committee, MeetingContent content) {
        this.committee = committee;
        boolean asUsual = committee.rules().openToPublic();
        boolean open = content.openToPublic() == null ? asUsual : content.openToPublic();
        boolean byTheRules = !open && !asUsual && content.notPublicReason() == null;
        String reason = byTheRules ? "会議体の定めによる" : content.notPublicReason();
        revise(new MeetingInput(content.time(), open, reason, null, List.of(), List.of(), List.of(), List.of()));
    }

    /**
     * Takes over what was written.
     *
     * @throws MinutesSettled once the minutes are settled
     * @throws InvalidInput when the input contradicts itself, or names somebody who is no member on that day
     */
    void revise(MeetingInput input) {
        requireOpen();
        input.check();
        requireMembers(input);
        date = input.time().date();
        fiscalYear = FiscalYear.of(date).value();
        startTime = input.time().start();
        endTime = input.time().end();
        place = input.time().place();
        link = input.time().link();
        openToPublic = input.openToPublic();
        notPublicReason = input.openToPublic() ? null : input.notPublicReason();
        observers = input.observers();
        attendance = input.attendance().stream()
                .sorted(Comparator.comparing(Attendance::member))
                .toList();
        participants = List.copyOf(input.participants());
        materials = List.copyOf(input.materials());
        itemOrder = List.copyOf(input.order());
    }

    /** Who was recorded stays, whatever has become of the list; nobody else can be recorded than members of the day. */
    private void requireMembers(MeetingInput input) {
        List<Integer> recorded = attendance.stream().map(Attendance::member).toList();
        List<Integer> known = committee.membersOn(input.time().date()).stream()
                .map(Member::number)
                .toList();
        for (int i = 0; i < input.attendance().size(); i++) {
            int member = input.attendance().get(i).member();
            if (!known.contains(member) && !recorded.contains(member)) {
                throw new InvalidInput("/attendance/" + i + "/member", "その日の委員ではありません。");
            }
        }
    }

    /**
     * Moves the meeting on, or back. With the minutes, the list of members of the day is settled.
     *
     * @throws MeetingElsewhere when the meeting does not stand where the action begins
     * @throws InvalidInput without a reason that is asked for
     */
    void take(MeetingAction action, String reason, Actor by, Instant at) {
        if (status != action.from()) {
            throw new MeetingElsewhere();
        }
        if (action.reasonNeeded() && (reason == null || reason.isBlank())) {
            throw new InvalidInput("/reason", "理由を入力してください。");
        }
        if (action == MeetingAction.CLOSE) {
            roster = committee.membersOn(date);
            closing = new Closing(by.id(), by.name(), at);
        }
        if (action == MeetingAction.REOPEN) {
            roster = null;
            closing = null;
            reopening = new Reopening(reason, by.id(), by.name(), at);
        }
        status = action.to();
    }

    /** @throws MinutesSettled once the minutes are settled */
    void requireOpen() {
        if (status == MeetingStatus.CLOSED) {
            throw new MinutesSettled();
        }
    }

    /** @throws AlreadyCalled unless the meeting is still being prepared */
    void requireRemovable() {
        if (status != MeetingStatus.PREPARING) {
            throw new AlreadyCalled();
        }
    }

    /** Who is a member on the day of the meeting; once settled, who was. */
    List<Member> members() {
        return roster != null ? roster : committee.membersOn(date);
    }

    Quorum quorum() {
        return Quorum.of(committee.rules(), members(), attendance);
    }

    MeetingInput input() {
        return new MeetingInput(
                time(), openToPublic, notPublicReason, observers, attendance, participants, materials, itemOrder);
    }

    MeetingRecord content() {
        return new MeetingRecord(committee.code(), status, closing, reopening, input());
    }

    MeetingTime time() {
        return new MeetingTime(date, startTime, endTime, place, link);
    }

    Committee committee() {
        return committee;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    MeetingStatus status() {
        return status;
    }

    boolean openToPublic() {
        return openToPublic;
    }

    /** Whether decisions can be made: a meeting that has not begun decides nothing. */
    boolean begun() {
        return status == MeetingStatus.HELD || status == MeetingStatus.REVIEWING;
    }

    /** The members of the day in one column. */
    @Converter
    static class Roster extends StoredJson<List<Member>> {
        Roster() {
            super(new TypeReference<>() {});
        }
    }
}
