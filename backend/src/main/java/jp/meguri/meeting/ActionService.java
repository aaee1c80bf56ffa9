package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.meguri.identity.AccountService;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.Identifier;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tagged;

/** What is to be done after meetings. */
@ApplicationScoped
public class ActionService {

    private final ActionRepository actions;
    private final AgendaRepository items;
    private final Agenda agenda;
    private final MeetingReader reader;
    private final AccountService accounts;
    private final Audience audience;
    private final Ledger ledger;
    private final Replay replay;
    private final AsOf asOf;

    ActionService(
            ActionRepository actions,
            AgendaRepository items,
            Agenda agenda,
            MeetingReader reader,
            AccountService accounts,
            Audience audience,
            Ledger ledger,
            Replay replay,
            AsOf asOf) {
        this.actions = actions;
        this.items = items;
        this.agenda = agenda;
        this.reader = reader;
        this.accounts = accounts;
        this.audience = audience;
        this.ledger = ledger;
        this.replay = replay;
        this.asOf = asOf;
    }

    /** Which action items to list; null means any. */
    public record Filter(String committee, String initiative, String owner, ActionState state) {}

    /** The older first. */
    public Tagged<Page<ActionView>> list(
            String policy, String instant, String ifNoneMatch, Filter filter, String cursor, int limit) {
        Sight sight = audience.of(policy, instant);
        UUID after = cursor == null ? null : Identifier.cursor(cursor);
        return asOf.list(
                policy,
                instant,
                ifNoneMatch,
                () -> {
                    Page<ActionItem> page = Page.of(
                            actions.page(policy, filter, sight, after, limit + 1),
                            limit,
                            last -> last.id().toString());
                    return new Page<>(reader.actions(policy, page.items()), page.nextCursor());
                },
                filter,
                cursor,
                limit,
                sight);
    }

    public Tagged<ActionView> read(String policy, UUID meeting, UUID id, String instant, String ifNoneMatch) {
        Sight sight = audience.of(policy, instant);
        return asOf.read(policy, instant, () -> {
            ActionItem action = actions.required(policy, meeting, id, sight);
            ActionView view = view(policy, action);
            return Tagged.unlessKnown(view.etag(), ifNoneMatch, () -> view);
        });
    }

    /** Makes an action item of a meeting; under a key, once only. */
    @Transactional
    public Tagged<ActionView> create(String policy, UUID meeting, ActionContent content, String key) {
        return ledger.record(
                policy,
                pen -> replay.once(
                        policy, MeetingService.subject(meeting) + "/actions", key, content, ActionView.class, () -> {
                            AgendaItem item = items.find(policy, content.agendaItem())
                                    .filter(found -> found.meeting().id().equals(meeting))
                                    .orElseThrow(() -> new InvalidInput("/agendaItem", "この会議の議題ではありません。"));
                            ActionInput input = content.input();
                            requireKnown(policy, input);
                            ActionItem action = new ActionItem(item, input, ownerName(policy, input, null));
                            actions.persist(action);
                            pen.added("action.create", subject(action), null, action.content());
                            return tagged(policy, action);
                        }));
    }

    @Transactional
    public Tagged<ActionView> revise(
            String policy, UUID meeting, UUID id, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            ActionItem action = matching(policy, meeting, id, ifMatch);
            ActionInput present = action.input();
            ActionInput input = patch.applyTo(present);
            requireKnown(policy, input);
            String ownerName = ownerName(policy, input, present);
            pen.revise(
                    action,
                    "action.revise",
                    subject(action),
                    reason,
                    action::content,
                    () -> action.revise(input, ownerName));
            return tagged(policy, action);
        });
    }

    @Transactional
    public void remove(String policy, UUID meeting, UUID id, IfMatch ifMatch, String reason) {
        ledger.record(policy, pen -> {
            ActionItem action = matching(policy, meeting, id, ifMatch);
            action.requireRemovable();
            agenda.removeAction(pen, action, reason);
            return null;
        });
    }

    private ActionItem matching(String policy, UUID meeting, UUID id, IfMatch ifMatch) {
        ActionItem action = actions.required(policy, meeting, id, audience.of(policy, null));
        ifMatch.require(
                action.version(), () -> action.current(view(policy, action).etag()));
        return action;
    }

    private void requireKnown(String policy, ActionInput input) {
        if (input.initiative() != null
                && !reader.refs(policy, Stream.of(input.initiative())).knows(new SheetLink(input.initiative(), null))) {
            throw new InvalidInput("/initiative", "この取組は登録されていません。");
        }
    }

    /** Whoever does it already stays so, whatever has become of the account; without an account the words are kept. */
    private String ownerName(String policy, ActionInput input, ActionInput present) {
        if (input.owner() == null) {
            return input.ownerName();
        }
        if (present != null && input.owner().equals(present.owner())) {
            return present.ownerName();
        }
        return accounts.writerName(policy, input.owner())
                .orElseThrow(() -> new InvalidInput("/owner", "この方針のシートを書ける人ではありません。"));
    }

    private Tagged<ActionView> tagged(String policy, ActionItem action) {
        ActionView view = view(policy, action);
        return new Tagged<>(view.etag(), view, null);
    }

    private ActionView view(String policy, ActionItem action) {
        return reader.actions(policy, List.of(action)).getFirst();
    }

    static String subject(ActionItem action) {
        return MeetingService.subject(action.agendaItem().meeting().id()) + "/actions/" + action.id();
    }
}
