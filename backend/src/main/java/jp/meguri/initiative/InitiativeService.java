package jp.meguri.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.policy.PolicyService;
import jp.meguri.shared.Cursor;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.SearchKey;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Initiatives and their targets. */
@ApplicationScoped
public class InitiativeService {

    private final InitiativeRepository initiatives;
    private final InitiativeLinks links;
    private final PolicyService policies;
    private final Ledger ledger;
    private final AsOf asOf;

    InitiativeService(
            InitiativeRepository initiatives, InitiativeLinks links, PolicyService policies, Ledger ledger, AsOf asOf) {
        this.initiatives = initiatives;
        this.links = links;
        this.policies = policies;
        this.ledger = ledger;
        this.asOf = asOf;
    }

    /** Which initiatives to list; null means any. */
    public record Filter(Integer principle, String category, String committee, String q) {
        public static final Filter ALL = new Filter(null, null, null, null);

        String pattern() {
            return SearchKey.pattern(q);
        }
    }

    public Tagged<Page<InitiativeView>> list(
            String policy, String instant, String ifNoneMatch, Filter filter, String cursor, int limit) {
        return asOf.list(
                policy, instant, ifNoneMatch, () -> page(policy, filter, cursor, limit), filter, cursor, limit);
    }

    /** One page in printed order; errors as {@link Cursor#parse}. */
    @Transactional
    public Page<InitiativeView> page(String policy, Filter filter, String cursor, int limit) {
        var found = initiatives.page(policy, filter, Cursor.parse(cursor, 2), limit + 1);
        Page<Initiative> page = Page.of(found, limit, last -> Cursor.of(last.principleNumber(), last.number()));
        return new Page<>(page.items().stream().map(InitiativeView::of).toList(), page.nextCursor());
    }

    public Tagged<InitiativeView> read(String policy, String code, String instant, String ifNoneMatch) {
        return asOf.read(policy, instant, () -> {
            Initiative initiative = initiatives.required(policy, code);
            return Tagged.unlessKnown(Tag.of(initiative.version()), ifNoneMatch, () -> InitiativeView.of(initiative));
        });
    }

    /** @throws InvalidInput when it names what the policy does not have, or a target cannot be read */
    @Transactional
    public void create(String policy, InitiativeContent content) {
        ledger.record(policy, pen -> {
            links.check(policy, content.editable());
            initiatives.persist(new Initiative(policies.required(policy), content));
            pen.added("initiative.create", subject(content.code()), null, content);
            return null;
        });
    }

    /** @throws jp.meguri.shared.StaleVersion when somebody amended it first */
    @Transactional
    public Tagged<InitiativeView> revise(String policy, String code, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            Initiative initiative = initiatives.required(policy, code);
            ifMatch.require(initiative.version(), initiative::current);
            InitiativeInput input = patch.applyTo(initiative.input());
            links.check(policy, input);
            String ownerName = links.ownerName(policy, input.owner(), initiative);
            pen.revise(
                    initiative,
                    "initiative.revise",
                    subject(code),
                    reason,
                    initiative::input,
                    () -> initiative.revise(input, ownerName));
            return tagged(initiative);
        });
    }

    /** Prints another target into one cell; {@code ifMatch} is of the initiative, which the targets are part of. */
    @Transactional
    public Tagged<InitiativeView> amendTarget(
            String policy, String code, int number, FiscalYear year, IfMatch ifMatch, TargetInput input) {
        return ledger.record(policy, pen -> {
            Initiative initiative = initiatives.required(policy, code);
            Indicator indicator = initiative.indicator(number);
            ifMatch.require(initiative.version(), initiative::current);
            try {
                pen.revise(
                        initiative,
                        "target.amend",
                        subject(code) + "/indicators/" + number + "/targets/" + year.value(),
                        input.reason(),
                        () -> indicator.printed(year.value()),
                        () -> indicator.amend(year.value(), input.printed()));
            } catch (TargetUnreadable | NothingToCarry e) {
                throw new InvalidInput("/printed", e.getMessage());
            }
            return tagged(initiative);
        });
    }

    /**
     * The initiative itself, for the records below it.
     *
     * @throws jp.meguri.shared.UnknownRecord when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Initiative required(String policy, String code) {
        return initiatives.required(policy, code);
    }

    /** The first indicator's targets by the initiative's id, for records that stand beside them. */
    @Transactional
    public Map<UUID, TargetRow> targets(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : initiatives.targets(ids);
    }

    private static Tagged<InitiativeView> tagged(Initiative initiative) {
        return new Tagged<>(Tag.of(initiative.version()), InitiativeView.of(initiative), null);
    }

    private static String subject(String code) {
        return "initiatives/" + code;
    }
}
