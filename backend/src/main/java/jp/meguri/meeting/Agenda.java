package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.meguri.ledger.Ledger;
import jp.meguri.shared.InvalidInput;

/** Puts items on an agenda and takes them off, for whoever holds the pen. */
@ApplicationScoped
class Agenda {

    private final AgendaRepository items;
    private final ActionRepository actions;
    private final MeetingReader reader;

    Agenda(AgendaRepository items, ActionRepository actions, MeetingReader reader) {
        this.items = items;
        this.actions = actions;
        this.reader = reader;
    }

    /** @throws InvalidInput naming below {@code pointer} what the policy does not have */
    AgendaItem add(Ledger.Pen pen, String policy, Meeting meeting, AgendaItemContent content, String pointer) {
        AgendaItemInput input = content.input();
        input.check(pointer);
        requireKnown(policy, input, List.of(), pointer);
        AgendaItem item = new AgendaItem(meeting, earlier(policy, meeting, content.continuedFrom(), pointer), input);
        items.persist(item);
        pen.added("agenda-item.create", AgendaService.subject(item), null, item.content());
        return item;
    }

    private AgendaItem earlier(String policy, Meeting meeting, UUID continuedFrom, String pointer) {
        if (continuedFrom == null) {
            return null;
        }
        AgendaItem earlier = items.find(policy, continuedFrom)
                .filter(item -> item.meeting().committee().equals(meeting.committee())
                        && !item.meeting().equals(meeting)
                        && !item.meeting().time().date().isAfter(meeting.time().date()))
                .orElseThrow(() -> new InvalidInput(pointer + "/continuedFrom", "この会議体の以前の議題ではありません。"));
        if (items.isTakenUp(earlier)) {
            throw new InvalidInput(pointer + "/continuedFrom", "この議題は、すでに別の会議に引き継がれています。");
        }
        return earlier;
    }

    /**
     * An action item that was taken back may still be named where it was; {@code before} are those.
     *
     * @throws InvalidInput naming below {@code pointer} what the policy does not have
     */
    void requireKnown(String policy, AgendaItemInput input, List<UUID> before, String pointer) {
        reader.refs(policy, input.links().stream().map(SheetLink::initiative))
                .require(pointer + "/links", input.links());
        Set<UUID> known = actions.known(policy, input.actions());
        for (int i = 0; i < input.actions().size(); i++) {
            UUID action = input.actions().get(i);
            if (!known.contains(action) && !before.contains(action)) {
                throw new InvalidInput(pointer + "/actions/" + i, "この宿題はありません。");
            }
        }
    }

    /** Takes an item off with the action items agreed on it. */
    void remove(Ledger.Pen pen, AgendaItem item, List<ActionItem> agreed, String reason) {
        agreed.forEach(action -> removeAction(pen, action, reason));
        AgendaItemRecord content = item.content();
        String subject = AgendaService.subject(item);
        items.delete(item);
        pen.removed("agenda-item.remove", subject, reason, content);
    }

    void removeAction(Ledger.Pen pen, ActionItem action, String reason) {
        ActionRecord content = action.content();
        String subject = ActionService.subject(action);
        actions.delete(action);
        pen.removed("action.remove", subject, reason, content);
    }

    void removeAll(Ledger.Pen pen, Meeting meeting, String reason) {
        List<ActionItem> agreed = actions.of(Set.of(meeting.id()));
        for (AgendaItem item : items.of(Set.of(meeting.id()))) {
            List<ActionItem> own = agreed.stream()
                    .filter(action -> action.agendaItem().equals(item))
                    .toList();
            remove(pen, item, own, reason);
        }
    }

    static Stream<UUID> referred(List<AgendaItem> items) {
        return items.stream().flatMap(item -> item.input().actions().stream());
    }
}
