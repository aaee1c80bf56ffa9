package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The items of meetings and their minutes. */
@ApplicationScoped
public class AgendaService {

    private static final int MOST = 200;

    private final AgendaRepository items;
    private final ActionRepository actions;
    private final MeetingRepository meetings;
    private final Agenda agenda;
    private final MeetingReader reader;
    private final Audience audience;
    private final Ledger ledger;
    private final Replay replay;
    private final AsOf asOf;

    AgendaService(
            AgendaRepository items,
            ActionRepository actions,
            MeetingRepository meetings,
            Agenda agenda,
            MeetingReader reader,
            Audience audience,
            Ledger ledger,
            Replay replay,
            AsOf asOf) {
        this.items = items;
        this.actions = actions;
        this.meetings = meetings;
        this.agenda = agenda;
        this.reader = reader;
        this.audience = audience;
        this.ledger = ledger;
        this.replay = replay;
        this.asOf = asOf;
    }

    /** What meetings made of an initiative, or of its sheet of a year; the newest first, at most 200. */
    public Tagged<Page<Discussion>> about(
            String policy, String initiative, Integer fiscalYear, String instant, String ifNoneMatch) {
        Sight sight = audience.of(policy, instant);
        return asOf.list(
                policy,
                instant,
                ifNoneMatch,
                () -> Page.whole(discussions(policy, initiative, fiscalYear, sight)),
                initiative,
                fiscalYear,
                sight);
    }

    private List<Discussion> discussions(String policy, String initiative, Integer fiscalYear, Sight sight) {
        List<AgendaItem> found = items.about(policy, initiative, fiscalYear, MOST).stream()
                .filter(sight::sees)
                .toList();
        Map<UUID, Integer> numbers =
                meetings.numbers(found.stream().map(item -> item.meeting().id()).collect(Collectors.toSet()));
        return found.stream()
                .map(item -> Discussion.of(
                        item, initiative, numbers.get(item.meeting().id())))
                .toList();
    }

    public Tagged<AgendaItemView> read(String policy, UUID meeting, UUID id, String instant, String ifNoneMatch) {
        Sight sight = audience.of(policy, instant);
        return asOf.read(policy, instant, () -> {
            AgendaItemView view = view(policy, items.required(policy, meeting, id, sight), sight);
            return Tagged.unlessKnown(view.etag(), ifNoneMatch, () -> view);
        });
    }

    /**
     * Adds items at the end, all of them or none; under a key, once only.
     *
     * @throws MinutesSettled once the minutes are settled
     */
    @Transactional
    public Tagged<AddedItems> add(String policy, UUID id, NewAgendaItems added, String key) {
        return ledger.record(
                policy,
                pen -> replay.once(policy, MeetingService.subject(id) + "/agenda", key, added, AddedItems.class, () -> {
                    Meeting meeting = meetings.required(policy, id, audience.of(policy, null));
                    List<UUID> made = new ArrayList<>();
                    for (int i = 0; i < added.items().size(); i++) {
                        made.add(agenda.add(pen, policy, meeting, added.items().get(i), "/items/" + i)
                                .id());
                    }
                    MeetingView view = reader.view(policy, meeting, audience.of(policy, null));
                    return new Tagged<>(view.etag(), AddedItems.of(view, made), null);
                }));
    }

    /** @throws jp.meguri.shared.StaleVersion when somebody wrote this item first; other items do not matter */
    @Transactional
    public Tagged<AgendaItemView> revise(
            String policy, UUID meeting, UUID id, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            AgendaItem item = matching(policy, meeting, id, ifMatch);
            AgendaItemInput present = item.input();
            AgendaItemInput input = patch.applyTo(present);
            agenda.requireKnown(policy, input, present.actions(), "");
            pen.revise(item, "agenda-item.revise", subject(item), reason, item::content, () -> item.revise(input));
            AgendaItemView view = view(policy, item, audience.of(policy, null));
            return new Tagged<>(view.etag(), view, null);
        });
    }

    /** Removes an item with the action items agreed on it; the ledger and the past keep them. */
    @Transactional
    public void remove(String policy, UUID meeting, UUID id, IfMatch ifMatch, String reason) {
        ledger.record(policy, pen -> {
            AgendaItem item = matching(policy, meeting, id, ifMatch);
            item.meeting().requireOpen();
            List<ActionItem> agreed = actions.of(Set.of(meeting)).stream()
                    .filter(action -> action.agendaItem().equals(item))
                    .toList();
            agenda.remove(pen, item, agreed, reason);
            return null;
        });
    }

    private AgendaItem matching(String policy, UUID meeting, UUID id, IfMatch ifMatch) {
        Sight sight = audience.of(policy, null);
        AgendaItem item = items.required(policy, meeting, id, sight);
        ifMatch.require(
                item.version(), () -> item.current(view(policy, item, sight).etag()));
        return item;
    }

    private AgendaItemView view(String policy, AgendaItem item, Sight sight) {
        return reader.view(policy, item.meeting(), sight).agenda().stream()
                .filter(view -> view.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    static String subject(AgendaItem item) {
        return MeetingService.subject(item.meeting().id()) + "/agenda/" + item.id();
    }

    /** The items just added, in their order. */
    @Schema(name = "AddedAgendaItems")
    public record AddedItems(List<AgendaItemView> items) {
        static AddedItems of(MeetingView view, List<UUID> made) {
            return new AddedItems(view.agenda().stream()
                    .filter(item -> made.contains(item.id()))
                    .toList());
        }
    }
}
