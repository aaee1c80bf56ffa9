package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.Replay;
import jp.meguri.policy.Committee;
import jp.meguri.policy.CommitteeService;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Tagged;

/** What the office does to a meeting: prepare it, call it, minute it, settle its minutes. */
@ApplicationScoped
public class MeetingChangeService {

    private final MeetingRepository meetings;
    private final AgendaRepository items;
    private final Agenda agenda;
    private final CommitteeService committees;
    private final MeetingReader reader;
    private final ProposalService proposals;
    private final Audience audience;
    private final Ledger ledger;
    private final Replay replay;

    MeetingChangeService(
            MeetingRepository meetings,
            AgendaRepository items,
            Agenda agenda,
            CommitteeService committees,
            MeetingReader reader,
            ProposalService proposals,
            Audience audience,
            Ledger ledger,
            Replay replay) {
        this.meetings = meetings;
        this.items = items;
        this.agenda = agenda;
        this.committees = committees;
        this.reader = reader;
        this.proposals = proposals;
        this.audience = audience;
        this.ledger = ledger;
        this.replay = replay;
    }

    /**
     * Makes a meeting; under a key, once only.
     *
     * @throws NumberWouldShift when a meeting whose minutes are settled would get another number
     */
    @Transactional
    public Tagged<MeetingView> create(String policy, MeetingContent content, String key) {
        return ledger.record(
                policy,
                pen -> replay.once(policy, "meetings", key, content, MeetingView.class, () -> {
                    Meeting meeting = add(pen, committee(policy, content.committee()), content);
                    return tagged(policy, meeting);
                }));
    }

    private Committee committee(String policy, String code) {
        if (!committees.codes(policy).contains(code)) {
            throw new InvalidInput("/committee", "この会議体は登録されていません。");
        }
        return committees.required(policy, code);
    }

    private Meeting add(Ledger.Pen pen, Committee committee, MeetingContent content) {
        Meeting meeting = new Meeting(committee, content);
        meetings.persistAndFlush(meeting);
        requireSameNumbers(Set.of(), meetings.settledAfter(meeting));
        pen.added("meeting.create", MeetingService.subject(meeting.id()), null, meeting.content());
        return meeting;
    }

    /**
     * Makes the next meeting of a body, with what this one leaves: its open action items, and items that were continued
     * or left undecided.
     */
    @Transactional
    public Tagged<MeetingView> next(String policy, UUID id, MeetingTime time, String key) {
        return ledger.record(
                policy,
                pen -> replay.once(policy, MeetingService.subject(id) + "/next", key, time, MeetingView.class, () -> {
                    Meeting before = meetings.required(policy, id, audience.of(policy, null));
                    time.check("");
                    if (time.date().isBefore(before.time().date())) {
                        throw new InvalidInput("/date", "この会議より後の日付にしてください。");
                    }
                    MeetingContent content = new MeetingContent(
                            before.committee().code(),
                            time,
                            before.openToPublic(),
                            before.input().notPublicReason());
                    Meeting next = add(pen, before.committee(), content);
                    proposals.leftOver(next).forEach(left -> agenda.add(pen, policy, next, left.item(), ""));
                    return tagged(policy, next);
                }));
    }

    /** @throws NumberWouldShift as {@link #create} */
    @Transactional
    public Tagged<MeetingView> revise(String policy, UUID id, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            Meeting meeting = matching(policy, id, ifMatch);
            MeetingInput input = patch.applyTo(meeting.input());
            requireItems(meeting, input);
            Set<UUID> after = meetings.settledAfter(meeting);
            pen.revise(meeting, "meeting.revise", MeetingService.subject(id), reason, meeting::content, () -> {
                meeting.revise(input);
                meetings.flush();
                requireSameNumbers(after, meetings.settledAfter(meeting));
            });
            return tagged(policy, meeting);
        });
    }

    /** An item that was removed may still be named; one that never was of this meeting may not. */
    private void requireItems(Meeting meeting, MeetingInput input) {
        Set<UUID> known = items.known(meeting);
        List<UUID> before = meeting.input().order();
        for (int i = 0; i < input.order().size(); i++) {
            UUID item = input.order().get(i);
            if (!known.contains(item) && !before.contains(item)) {
                throw new InvalidInput("/order/" + i, "この会議の議題ではありません。");
            }
        }
        List<Material> papers = input.materials();
        for (int i = 0; i < papers.size(); i++) {
            UUID item = papers.get(i).item();
            if (item != null
                    && !known.contains(item)
                    && !meeting.input().materials().contains(papers.get(i))) {
                throw new InvalidInput("/materials/" + i + "/item", "この会議の議題ではありません。");
            }
        }
    }

    /**
     * Moves a meeting on or back. Settling the minutes numbers its decisions.
     *
     * @throws UndecidedItems when minutes are to be settled while an item is undecided
     */
    @Transactional
    public Tagged<MeetingView> take(String policy, UUID id, IfMatch ifMatch, MeetingTransition transition) {
        return ledger.record(policy, pen -> {
            Meeting meeting = matching(policy, id, ifMatch);
            List<AgendaItem> all = Context.ordered(meeting, items.of(Set.of(id)));
            if (transition.action() == MeetingAction.CLOSE && meeting.status() == MeetingStatus.REVIEWING) {
                requireDecided(all);
                number(pen, meeting, all);
            }
            pen.revise(
                    meeting,
                    "meeting." + transition.action(),
                    MeetingService.subject(id),
                    transition.reason(),
                    meeting::content,
                    () -> meeting.take(transition.action(), transition.reason(), pen.actor(), pen.at()));
            return tagged(policy, meeting);
        });
    }

    private static void requireDecided(List<AgendaItem> items) {
        List<Integer> undecided = items.stream()
                .filter(item -> item.decision() == null)
                .map(item -> items.indexOf(item) + 1)
                .toList();
        if (!undecided.isEmpty()) {
            throw new UndecidedItems(undecided);
        }
    }

    /** A number once given stays, so that a decision keeps its name when minutes are opened again. */
    private void number(Ledger.Pen pen, Meeting meeting, List<AgendaItem> items) {
        int last = meetings.lastDecision(meeting);
        for (AgendaItem item : items) {
            if (item.settled() == (item.decisionNumber() != null)) {
                continue;
            }
            Integer number = item.settled() ? Integer.valueOf(++last) : null;
            pen.revise(
                    item,
                    "agenda-item.number",
                    AgendaService.subject(item),
                    null,
                    item::content,
                    () -> item.number(number));
        }
    }

    /** Removes a meeting that has not been called; the ledger and the past keep it. */
    @Transactional
    public void remove(String policy, UUID id, IfMatch ifMatch, String reason) {
        ledger.record(policy, pen -> {
            Meeting meeting = matching(policy, id, ifMatch);
            meeting.requireRemovable();
            requireSameNumbers(Set.of(), meetings.settledAfter(meeting));
            agenda.removeAll(pen, meeting, reason);
            MeetingRecord content = meeting.content();
            meetings.delete(meeting);
            pen.removed("meeting.remove", MeetingService.subject(id), reason, content);
            return null;
        });
    }

    private Meeting matching(String policy, UUID id, IfMatch ifMatch) {
        Meeting meeting = meetings.required(policy, id, audience.of(policy, null));
        ifMatch.require(
                meeting.version(),
                () -> meeting.current(
                        reader.view(policy, meeting, audience.of(policy, null)).etag()));
        return meeting;
    }

    private static void requireSameNumbers(Set<UUID> before, Set<UUID> after) {
        if (!before.equals(after)) {
            throw new NumberWouldShift();
        }
    }

    private Tagged<MeetingView> tagged(String policy, Meeting meeting) {
        MeetingView view = reader.view(policy, meeting, audience.of(policy, null));
        return new Tagged<>(view.etag(), view, null);
    }
}
