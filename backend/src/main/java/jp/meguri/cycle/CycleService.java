package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.initiative.InitiativeService;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.LedgerService;
import jp.meguri.policy.PolicyService;
import jp.meguri.shared.Cursor;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** The sheets of the years, and the board over all of them. */
@ApplicationScoped
public class CycleService {

    private final CycleRepository cycles;
    private final BesideReader beside;
    private final InitiativeService initiatives;
    private final PolicyService policies;
    private final Ledger ledger;
    private final LedgerService entries;
    private final AsOf asOf;

    CycleService(
            CycleRepository cycles,
            BesideReader beside,
            InitiativeService initiatives,
            PolicyService policies,
            Ledger ledger,
            LedgerService entries,
            AsOf asOf) {
        this.cycles = cycles;
        this.beside = beside;
        this.initiatives = initiatives;
        this.policies = policies;
        this.ledger = ledger;
        this.entries = entries;
        this.asOf = asOf;
    }

    /** Which sheets to list; null means any. */
    public record Filter(
            Set<Integer> fiscalYears,
            CycleStatus status,
            String committee,
            String rating,
            Set<String> initiatives,
            String owner) {

        public static Filter of(CycleStatus status, String committee) {
            return new Filter(null, status, committee, null, null, null);
        }

        /** At least those sheets: every named initiative in every named year. */
        public static Filter of(Collection<SheetKey> named) {
            return new Filter(
                    named.stream().map(SheetKey::fiscalYear).collect(Collectors.toSet()),
                    null,
                    null,
                    null,
                    named.stream().map(SheetKey::initiative).collect(Collectors.toSet()),
                    null);
        }
    }

    /** Names a sheet. */
    public record SheetKey(String initiative, int fiscalYear) {}

    public Tagged<Page<CycleRow>> board(
            String policy, String instant, String ifNoneMatch, Filter filter, String cursor, int limit) {
        return asOf.list(
                policy, instant, ifNoneMatch, () -> board(policy, filter, cursor, limit), filter, cursor, limit);
    }

    /** All rows of a filter that holds few sheets, in printed order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CycleRow> rows(String policy, Filter filter) {
        List<CycleRow> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<CycleRow> page = board(policy, filter, cursor, Page.MAX);
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private Page<CycleRow> board(String policy, Filter filter, String cursor, int limit) {
        List<CycleListing> found = cycles.board(policy, filter, Cursor.parse(cursor, 3), limit + 1);
        Page<CycleListing> page =
                Page.of(found, limit, last -> Cursor.of(last.principle(), last.number(), last.fiscalYear()));
        Beside around = beside.ofRows(policies.required(policy).dueDates(), page.items());
        return new Page<>(rows(page.items(), around), page.nextCursor());
    }

    private List<CycleRow> rows(List<CycleListing> listed, Beside around) {
        if (listed.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<String>> committees = cycles.committees(
                listed.stream().map(CycleListing::initiativeId).collect(Collectors.toSet()));
        return listed.stream()
                .map(row -> CycleRow.of(row, around, committees.getOrDefault(row.initiativeId(), List.of())))
                .toList();
    }

    public Tagged<CycleView> read(
            String policy, String initiative, FiscalYear year, String instant, String ifNoneMatch) {
        return asOf.read(policy, instant, () -> {
            PdcaCycle cycle = cycles.required(policy, initiative, year);
            return Tagged.unlessKnown(tag(cycle), ifNoneMatch, () -> view(cycle));
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
            pen.added("cycle.open", subject(initiative, year.value()), null, cycle.content());
            return null;
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
        PdcaCycle before = previous(page.items().getFirst());
        List<PdcaCycle> all = new ArrayList<>(page.items());
        if (before != null) {
            all.add(before);
        }
        Beside around = beside.of(policies.required(policy).dueDates(), all);
        List<CycleView> views = new ArrayList<>();
        for (PdcaCycle cycle : page.items()) {
            views.add(CycleView.of(cycle, before != null && before.precedes(cycle) ? before : null, around));
            before = cycle;
        }
        return new Page<>(views, page.nextCursor());
    }

    /**
     * Some sheets as papers.
     *
     * @param sheets whole, in the order in which they were named; one that is not there is left out
     * @param rows the same in one line of the board each, in printed order
     */
    public record Papers(List<CycleView> sheets, List<CycleRow> rows) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Papers papers(String policy, List<SheetKey> named) {
        if (named.isEmpty()) {
            return new Papers(List.of(), List.of());
        }
        Filter filter = Filter.of(named);
        List<PdcaCycle> all = cycles.ofInitiatives(policy, filter.initiatives());
        Beside around = beside.of(policies.required(policy).dueDates(), all);
        Map<SheetKey, PdcaCycle> byKey = all.stream()
                .collect(Collectors.toMap(
                        cycle -> new SheetKey(cycle.initiative().code(), cycle.fiscalYear()), cycle -> cycle));
        List<CycleView> sheets = named.stream()
                .filter(byKey::containsKey)
                .map(key -> CycleView.of(
                        byKey.get(key), byKey.get(new SheetKey(key.initiative(), key.fiscalYear() - 1)), around))
                .toList();
        List<CycleListing> listed = cycles.board(policy, filter, Cursor.parse(null, 3), all.size()).stream()
                .filter(row -> named.contains(new SheetKey(row.initiative(), row.fiscalYear())))
                .toList();
        return new Papers(sheets, rows(listed, around));
    }

    private static String place(PdcaCycle cycle) {
        return Cursor.of(
                cycle.initiative().principleNumber(), cycle.initiative().number(), cycle.fiscalYear());
    }

    private PdcaCycle previous(PdcaCycle cycle) {
        return cycles.neighbour(cycle, -1).orElse(null);
    }

    /** A sheet with its tag, for whoever has just changed it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Tagged<CycleView> tagged(PdcaCycle cycle) {
        return new Tagged<>(tag(cycle), view(cycle), null);
    }

    private CycleView view(PdcaCycle cycle) {
        PdcaCycle previous = previous(cycle);
        return CycleView.of(cycle, previous, beside.of(cycle, previous));
    }

    /**
     * Besides the sheet itself, its representation shows the initiative, other years, activities and comments, all of
     * which have the initiative's path on the ledger, and the policy's settings.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    String tag(PdcaCycle cycle) {
        String policy = cycle.initiative().policy().code();
        long newest = entries.newest(policy, "initiatives/" + cycle.initiative().code());
        return Tag.of(cycle.version(), newest, cycle.initiative().policy().version());
    }

    static String subject(String initiative, int year) {
        return "initiatives/" + initiative + "/cycles/" + year;
    }
}
