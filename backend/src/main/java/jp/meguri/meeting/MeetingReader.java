package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads meetings with all that stands around them: as many statements for one as for a hundred. */
@ApplicationScoped
class MeetingReader {

    private final MeetingRepository meetings;
    private final AgendaRepository agenda;
    private final ActionRepository actions;
    private final SheetRefRepository sheets;

    MeetingReader(
            MeetingRepository meetings, AgendaRepository agenda, ActionRepository actions, SheetRefRepository sheets) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.actions = actions;
        this.sheets = sheets;
    }

    MeetingView view(String policy, Meeting meeting, Sight sight) {
        return views(policy, List.of(meeting), sight).getFirst();
    }

    List<MeetingView> views(String policy, List<Meeting> all, Sight sight) {
        Context around = around(policy, all, sight);
        return all.stream()
                .map(meeting -> MeetingView.of(meeting, around.number(meeting), around))
                .toList();
    }

    private Context around(String policy, List<Meeting> all, Sight sight) {
        Set<UUID> ids = all.stream().map(Meeting::id).collect(Collectors.toSet());
        List<AgendaItem> items = agenda.of(ids);
        List<ActionItem> agreed = actions.of(ids);
        List<AgendaItem> shown = items.stream().filter(sight::sees).toList();
        List<AgendaItem> threads =
                agenda.inThreads(shown.stream().map(AgendaItem::thread).collect(Collectors.toSet())).stream()
                        .filter(sight::sees)
                        .toList();
        Set<UUID> shownItems = Stream.concat(shown.stream(), threads.stream())
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        Set<UUID> lookedAt =
                shown.stream().flatMap(item -> item.input().actions().stream()).collect(Collectors.toSet());
        Set<UUID> shownActions = Stream.concat(agreed.stream(), actions.these(lookedAt).stream())
                .filter(sight::sees)
                .map(ActionItem::id)
                .collect(Collectors.toSet());
        Set<UUID> numbered = new HashSet<>(ids);
        threads.forEach(item -> numbered.add(item.meeting().id()));
        return new Context(
                items.stream()
                        .collect(Collectors.groupingBy(item -> item.meeting().id())),
                agreed.stream()
                        .collect(Collectors.groupingBy(
                                action -> action.agendaItem().meeting().id())),
                threads.stream().collect(Collectors.groupingBy(AgendaItem::thread)),
                meetings.numbers(numbered),
                refs(policy, shown, agreed),
                shownItems,
                shownActions);
    }

    private SheetRefs refs(String policy, List<AgendaItem> items, Collection<ActionItem> agreed) {
        Stream<String> linked =
                items.stream().flatMap(item -> item.input().links().stream()).map(SheetLink::initiative);
        return refs(
                policy,
                Stream.concat(
                        linked, agreed.stream().map(action -> action.input().initiative())));
    }

    /** The sheets of some initiatives; null among them is none. */
    SheetRefs refs(String policy, Stream<String> initiatives) {
        return SheetRefs.of(
                sheets.of(policy, initiatives.filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    /** Action items of whatever meetings as others read them. */
    List<ActionView> actions(String policy, List<ActionItem> all) {
        Map<UUID, Integer> numbers = meetings.numbers(
                all.stream().map(action -> action.agendaItem().meeting().id()).collect(Collectors.toSet()));
        SheetRefs refs = refs(policy, all.stream().map(action -> action.input().initiative()));
        return all.stream()
                .map(action -> ActionView.of(
                        action, numbers.get(action.agendaItem().meeting().id()), refs))
                .toList();
    }
}
