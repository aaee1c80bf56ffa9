package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.identity.CurrentUser;
import jp.meguri.initiative.InitiativeService;
import jp.meguri.initiative.TargetRow;
import jp.meguri.initiative.TargetView;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.shared.Cursor;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** The sheets of the years, and the board over all of them. */
@ApplicationScoped
public class CycleService {

    private final CycleRepository cycles;
    private final InitiativeService initiatives;
    private final Ledger ledger;
    private final AsOf asOf;
    private final CurrentUser user;

    CycleService(CycleRepository cycles, InitiativeService initiatives, Ledger ledger, AsOf asOf, CurrentUser user) {
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.ledger = ledger;
        this.asOf = asOf;
        this.user = user;
    }

    /** Which sheets to list; null means any. */
    public record Filter(Integer fiscalYear, CycleStatus status, String committee, String rating, String initiative) {}

    public Tagged<Page<CycleRow>> board(
            String policy, String instant, String ifNoneMatch, Filter filter, String cursor, int limit) {
        return asOf.list(
                policy, instant, ifNoneMatch, () -> board(policy, filter, cursor, limit), filter, cursor, limit);
    }

    private Page<CycleRow> board(String policy, Filter filter, String cursor, int limit) {
        List<CycleListing> found = cycles.board(policy, filter, Cursor.parse(cursor, 3), limit + 1);
        Page<CycleListing> page =
                Page.of(found, limit, last -> Cursor.of(last.principle(), last.number(), last.fiscalYear()));
        Set<UUID> ids = page.items().stream().map(CycleListing::initiativeId).collect(Collectors.toSet());
        Map<UUID, TargetRow> targets = initiatives.targets(ids);
        Map<UUID, List<String>> committees = ids.isEmpty() ? Map.of() : cycles.committees(ids);
        return new Page<>(
                page.items().stream()
                        .map(row -> CycleRow.of(
                                row,
                                targets.get(row.initiativeId()),
                                committees.getOrDefault(row.initiativeId(), List.of())))
                        .toList(),
                page.nextCursor());
    }

    public Tagged<CycleView> read(
            String policy, String initiative, FiscalYear year, String instant, String ifNoneMatch) {
        return asOf.read(policy, instant, () -> {
            PdcaCycle cycle = cycles.required(policy, initiative, year);
            PdcaCycle previous = previous(policy, cycle);
            return Tagged.unlessKnown(tag(cycle, previous), ifNoneMatch, () -> view(cycle, previous));
        });
    }

    /**
     * Makes the sheet of a year; every year of the policy has one without anybody asking for it.
     */
    @Transactional
    public void open(String policy, String initiative, FiscalYear year) {
        ledger.record(policy, pen -> {
            PdcaCycle cycle = new PdcaCycle(initiatives.required(policy, initiative), year.value());
            cycles.persist(cycle);
            pen.added("cycle.open", subject(initiative, year), null, cycle.content());
            return null;
        });
    }

    /**
     * Changes texts of a sheet.
     *
     * @throws jp.meguri.shared.StaleVersion when somebody saved first
     * @throws CycleClosed once the sheet is submitted or approved
     */
    @Transactional
    public Tagged<CycleView> revise(
            String policy, String initiative, FiscalYear year, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            PdcaCycle cycle = cycles.required(policy, initiative, year);
            PdcaCycle previous = previous(policy, cycle);
            ifMatch.require(cycle.version(), () -> cycle.current(tag(cycle, previous)));
            CycleInput input = patch.applyTo(cycle.texts());
            pen.revise(
                    cycle,
                    "cycle.revise",
                    subject(initiative, year),
                    reason,
                    cycle::content,
                    () -> cycle.revise(input, reason));
            return new Tagged<>(tag(cycle, previous), view(cycle, previous), null);
        });
    }

    /**
     * Moves a sheet on or back.
     *
     * @throws jp.meguri.identity.NotAllowed when the person's roles do not allow this action
     * @throws NotInThisState when the sheet does not stand where the action begins
     */
    @Transactional
    public Tagged<CycleView> take(
            String policy, String initiative, FiscalYear year, IfMatch ifMatch, TransitionInput input) {
        user.require(policy, input.action().right());
        return ledger.record(policy, pen -> {
            PdcaCycle cycle = cycles.required(policy, initiative, year);
            PdcaCycle previous = previous(policy, cycle);
            ifMatch.require(cycle.version(), () -> cycle.current(tag(cycle, previous)));
            pen.revise(
                    cycle,
                    "cycle." + input.action(),
                    subject(initiative, year),
                    input.reason(),
                    cycle::content,
                    () -> cycle.take(input.action(), input.reason(), pen.actor(), pen.at()));
            return new Tagged<>(tag(cycle, previous), view(cycle, previous), null);
        });
    }

    /** Whole sheets in printed order, for the export; {@code cursor} null begins. */
    @Transactional
    public Page<CycleView> whole(String policy, String cursor, int limit) {
        List<PdcaCycle> found = cycles.page(policy, Cursor.parse(cursor, 3), limit + 1);
        Page<PdcaCycle> page = Page.of(found, limit, CycleService::place);
        if (page.items().isEmpty()) {
            return Page.whole(List.of());
        }
        Map<UUID, TargetRow> targets = initiatives.targets(
                page.items().stream().map(cycle -> cycle.initiative().id()).collect(Collectors.toSet()));
        List<CycleView> views = new ArrayList<>();
        PdcaCycle before = previous(policy, page.items().getFirst());
        for (PdcaCycle cycle : page.items()) {
            PdcaCycle previous = before != null && before.precedes(cycle) ? before : null;
            TargetRow row = targets.get(cycle.initiative().id());
            views.add(CycleView.of(cycle, target(row, cycle), previous));
            before = cycle;
        }
        return new Page<>(views, page.nextCursor());
    }

    private static String place(PdcaCycle cycle) {
        return Cursor.of(
                cycle.initiative().principleNumber(), cycle.initiative().number(), cycle.fiscalYear());
    }

    private PdcaCycle previous(String policy, PdcaCycle cycle) {
        return cycles.find(policy, cycle.initiative().code(), cycle.fiscalYear() - 1)
                .orElse(null);
    }

    private static String tag(PdcaCycle cycle, PdcaCycle previous) {
        return Tag.of(cycle.version(), cycle.initiative().version(), previous == null ? null : previous.version());
    }

    private CycleView view(PdcaCycle cycle, PdcaCycle previous) {
        UUID id = cycle.initiative().id();
        TargetRow targets = initiatives.targets(Set.of(id)).get(id);
        return CycleView.of(cycle, target(targets, cycle), previous);
    }

    static TargetView target(TargetRow targets, PdcaCycle cycle) {
        return targets == null || !targets.contains(cycle.fiscalYear())
                ? null
                : TargetView.of(targets, cycle.fiscalYear());
    }

    private static String subject(String initiative, FiscalYear year) {
        return "initiatives/" + initiative + "/cycles/" + year.value();
    }
}
