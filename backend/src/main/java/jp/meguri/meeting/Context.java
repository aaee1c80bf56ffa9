package jp.meguri.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.meguri.shared.Tag;

/**
 * What stands around some meetings, read for all of them at once: their items and action items as far as the reader sees
 * them, the items that continue one another, the sheets that they name, the numbers of the meetings.
 */
record Context(
        Map<UUID, List<AgendaItem>> items,
        Map<UUID, List<ActionItem>> actionItems,
        Map<UUID, List<AgendaItem>> threads,
        Map<UUID, Integer> numbers,
        SheetRefs sheets,
        Set<UUID> shownItems,
        Set<UUID> shownActions) {

    /** Of all that a meeting shows: its own fields, its body's, its items and action items. */
    String tag(Meeting meeting, List<AgendaItemView> agenda, List<ActionView> actions) {
        return Tag.of(meeting.version(), number(meeting), meeting.committee().version(), agenda, actions);
    }

    boolean shows(UUID item) {
        return shownItems.contains(item);
    }

    int number(Meeting meeting) {
        return numbers.get(meeting.id());
    }

    List<Paper> materials(Meeting meeting) {
        return Paper.of(meeting.input().materials(), this::shows);
    }

    /** In the order of the agenda, numbered over all items, those that the reader does not see among them. */
    List<AgendaItemView> agenda(Meeting meeting) {
        List<AgendaItemView> views = new ArrayList<>();
        int number = 0;
        for (AgendaItem item : ordered(meeting, items.getOrDefault(meeting.id(), List.of()))) {
            number++;
            if (shows(item.id())) {
                views.add(view(item, number));
            }
        }
        return views;
    }

    static List<AgendaItem> ordered(Meeting meeting, List<AgendaItem> items) {
        Map<UUID, Integer> places = new HashMap<>();
        meeting.input().order().forEach(id -> places.put(id, places.size()));
        return items.stream()
                .sorted(Comparator.<AgendaItem>comparingInt(item -> places.getOrDefault(item.id(), Integer.MAX_VALUE))
                        .thenComparing(AgendaItem::id))
                .toList();
    }

    List<ActionView> actions(Meeting meeting) {
        return actionItems.getOrDefault(meeting.id(), List.of()).stream()
                .filter(action -> shownActions.contains(action.id()))
                .map(action -> ActionView.of(action, number(meeting), sheets))
                .toList();
    }

    private AgendaItemView view(AgendaItem item, int number) {
        AgendaItemInput input = item.input();
        List<AgendaItem> thread = threads.getOrDefault(item.thread(), List.of());
        int place = thread.stream().map(AgendaItem::id).toList().indexOf(item.id());
        AgendaItem next = place + 1 < thread.size() ? thread.get(place + 1) : null;
        List<AgendaItemView.Link> links = input.links().stream()
                .map(link -> AgendaItemView.Link.of(link, sheets))
                .toList();
        List<UUID> actions =
                input.actions().stream().filter(shownActions::contains).toList();
        List<AgendaItemView.Step> trail =
                thread.subList(0, Math.max(place, 0)).stream().map(this::step).toList();
        AgendaItemView.Step continuedIn = next == null ? null : step(next);
        return new AgendaItemView(
                item.id(),
                Tag.of(item.version(), number, item.meeting().fiscalYear(), links, actions, trail, continuedIn),
                item.meeting().id(),
                number,
                input.kind(),
                input.title(),
                input.minutes(),
                input.presenter(),
                input.openToPublic(),
                input.notPublicReason(),
                links,
                actions,
                input.summary(),
                input.decision(),
                input.opinion(),
                item.decisionNumber(),
                AgendaItemView.decisionLabel(item),
                shownItems.contains(item.content().continuedFrom())
                        ? item.content().continuedFrom()
                        : null,
                trail,
                continuedIn,
                item.updatedAt(),
                item.updatedBy());
    }

    private AgendaItemView.Step step(AgendaItem item) {
        Meeting meeting = item.meeting();
        return new AgendaItemView.Step(
                item.id(),
                meeting.id(),
                MeetingRow.label(meeting.fiscalYear(), number(meeting)),
                meeting.time().date(),
                item.decision());
    }
}
