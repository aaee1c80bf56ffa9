package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.Replay;
import jp.meguri.policy.PolicyService;
import jp.meguri.shared.Cursor;
import jp.meguri.shared.DayPlace;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tagged;

/** The records of what was done, sheet by sheet. */
@ApplicationScoped
public class ActivityService {

    private final ActivityRepository activities;
    private final CycleRepository cycles;
    private final PolicyService policies;
    private final Ledger ledger;
    private final Replay replay;
    private final AsOf asOf;

    ActivityService(
            ActivityRepository activities,
            CycleRepository cycles,
            PolicyService policies,
            Ledger ledger,
            Replay replay,
            AsOf asOf) {
        this.activities = activities;
        this.cycles = cycles;
        this.policies = policies;
        this.ledger = ledger;
        this.replay = replay;
        this.asOf = asOf;
    }

    /** Which activities to list; null means any. */
    public record Filter(String initiative, Integer fiscalYear, ActivityKind kind) {}

    /** The sheet that an activity belongs to. */
    record Sheet(String policy, String initiative, FiscalYear year) {
        String subject() {
            return CycleService.subject(initiative, year.value()) + "/activities/";
        }
    }

    public Tagged<Page<ActivityView>> list(
            String policy, String instant, String ifNoneMatch, Filter filter, String cursor, int limit) {
        return asOf.list(
                policy, instant, ifNoneMatch, () -> page(policy, filter, cursor, limit), filter, cursor, limit);
    }

    /** One page, newest day first; errors as {@link Cursor#parse}. */
    @Transactional
    public Page<ActivityView> page(String policy, Filter filter, String cursor, int limit) {
        List<Activity> found = activities.page(policy, filter, DayPlace.parse(cursor), limit + 1);
        Page<Activity> page =
                Page.of(found, limit, last -> new DayPlace(last.input().date(), last.id()).cursor());
        return new Page<>(page.items().stream().map(ActivityView::of).toList(), page.nextCursor());
    }

    /** In order of id, for the export. */
    @Transactional
    public Page<ActivityView> inOrderOfId(String policy, String cursor, int limit) {
        List<Activity> found =
                activities.inOrderOfId(policy, cursor == null ? null : UUID.fromString(cursor), limit + 1);
        Page<Activity> page = Page.of(found, limit, last -> last.id().toString());
        return new Page<>(page.items().stream().map(ActivityView::of).toList(), page.nextCursor());
    }

    Tagged<ActivityView> read(Sheet sheet, UUID id, String instant, String ifNoneMatch) {
        return asOf.read(sheet.policy(), instant, () -> {
            Activity activity = required(sheet, id);
            return Tagged.unlessKnown(ActivityView.tag(activity), ifNoneMatch, () -> ActivityView.of(activity));
        });
    }

    /**
     * Records an activity; under a key, once only.
     *
     * @throws CycleClosed when the sheet is submitted or approved
     */
    @Transactional
    Tagged<ActivityView> create(Sheet sheet, ActivityInput input, String key) {
        return ledger.record(
                sheet.policy(),
                pen -> replay.once(
                        sheet.policy(),
                        sheet.subject(),
                        key,
                        input,
                        ActivityView.class,
                        () -> tagged(add(pen, sheet, cycle(sheet), input))));
    }

    /** Records many at once, each with an entry of its own; all of them or none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void addAll(Ledger.Pen pen, Sheet sheet, List<ActivityInput> inputs) {
        PdcaCycle cycle = cycle(sheet);
        inputs.forEach(input -> add(pen, sheet, cycle, input));
    }

    private Activity add(Ledger.Pen pen, Sheet sheet, PdcaCycle cycle, ActivityInput input) {
        requireScenes(sheet, input);
        Activity activity = new Activity(cycle, input);
        activities.persist(activity);
        pen.added("activity.create", sheet.subject() + activity.id(), null, activity.input());
        return activity;
    }

    /** @throws jp.meguri.shared.StaleVersion when somebody changed it first */
    @Transactional
    Tagged<ActivityView> revise(Sheet sheet, UUID id, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(sheet.policy(), pen -> {
            Activity activity = required(sheet, id);
            ifMatch.require(activity.version(), () -> activity.current(ActivityView.tag(activity)));
            ActivityInput input = patch.applyTo(activity.input());
            requireScenes(sheet, input);
            pen.revise(
                    activity,
                    "activity.revise",
                    sheet.subject() + id,
                    reason,
                    activity::input,
                    () -> activity.revise(input));
            return tagged(activity);
        });
    }

    /** Removes an activity; the ledger and the past keep it. */
    @Transactional
    void remove(Sheet sheet, UUID id, IfMatch ifMatch, String reason) {
        ledger.record(sheet.policy(), pen -> {
            Activity activity = required(sheet, id);
            ifMatch.require(activity.version(), () -> activity.current(ActivityView.tag(activity)));
            activity.requireRemovable();
            ActivityInput content = activity.input();
            activities.delete(activity);
            pen.removed("activity.remove", sheet.subject() + id, reason, content);
            return null;
        });
    }

    private void requireScenes(Sheet sheet, ActivityInput input) {
        if (!input.scenes().isEmpty() && !policies.sceneNumbers(sheet.policy()).containsAll(input.scenes())) {
            throw new InvalidInput("/scenes", "登録されていない場面です。");
        }
    }

    PdcaCycle cycle(Sheet sheet) {
        return cycles.required(sheet.policy(), sheet.initiative(), sheet.year());
    }

    private Activity required(Sheet sheet, UUID id) {
        return activities.required(
                sheet.policy(), sheet.initiative(), sheet.year().value(), id);
    }

    private static Tagged<ActivityView> tagged(Activity activity) {
        return new Tagged<>(ActivityView.tag(activity), ActivityView.of(activity), null);
    }
}
