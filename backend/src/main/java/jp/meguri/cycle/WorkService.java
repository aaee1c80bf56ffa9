package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.meguri.identity.CurrentUser;
import jp.meguri.identity.NotSignedIn;
import jp.meguri.identity.Right;
import jp.meguri.identity.SignedInAccount;
import jp.meguri.ledger.AsOf;
import jp.meguri.policy.DueDates;
import jp.meguri.policy.PolicyService;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Tagged;

/** Knows what waits for the person who asks. */
@ApplicationScoped
public class WorkService {

    private static final int MOST = 200;

    private final WorkRepository work;
    private final CommentRepository comments;
    private final PolicyService policies;
    private final CurrentUser user;
    private final AsOf asOf;
    private final Clock clock;

    WorkService(
            WorkRepository work,
            CommentRepository comments,
            PolicyService policies,
            CurrentUser user,
            AsOf asOf,
            Clock clock) {
        this.work = work;
        this.comments = comments;
        this.policies = policies;
        this.user = user;
        this.asOf = asOf;
        this.clock = clock;
    }

    /** Sheets of years that have begun; a sheet of a year to come waits for nobody yet. */
    public Tagged<WorkView> mine(String policy, String ifNoneMatch) {
        SignedInAccount me = user.account().orElseThrow(NotSignedIn::new);
        Set<Right> rights = me.rights(policy);
        FiscalYear year = FiscalYear.of(LocalDate.now(clock));
        return asOf.list(policy, null, ifNoneMatch, () -> read(policy, me, rights, year), me.username(), rights, year);
    }

    private WorkView read(String policy, SignedInAccount me, Set<Right> rights, FiscalYear year) {
        DueDates rules = policies.required(policy).dueDates();
        List<WorkView.Listing> waiting = work.waiting(
                policy,
                year.value(),
                me.username(),
                rights.contains(Right.WRITE_CYCLES),
                rights.contains(Right.REVIEW_CYCLES),
                MOST);
        Map<UUID, Long> open =
                comments.open(waiting.stream().map(WorkView.Listing::cycle).toList());
        List<WorkView.Item> items = waiting.stream()
                .map(sheet -> WorkView.Item.of(
                        sheet,
                        Due.next(sheet.status(), sheet.midYear(), rules, sheet.fiscalYear()),
                        open.getOrDefault(sheet.cycle(), 0L)))
                .sorted(Comparator.comparing(WorkView.Item::kind)
                        .thenComparing(item ->
                                item.due() == null ? LocalDate.MAX : item.due().date()))
                .toList();
        boolean mayName = rights.contains(Right.EDIT_INITIATIVES);
        return new WorkView(year.value(), items, mayName ? work.unowned(policy, MOST) : List.of());
    }
}
