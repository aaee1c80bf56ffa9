package jp.meguri.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.ledger.Replay;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Committees of a policy. */
@ApplicationScoped
public class CommitteeService {

    private final CommitteeRepository committees;
    private final PolicyRepository policies;
    private final Ledger ledger;
    private final Replay replay;
    private final AsOf asOf;

    CommitteeService(
            CommitteeRepository committees, PolicyRepository policies, Ledger ledger, Replay replay, AsOf asOf) {
        this.committees = committees;
        this.policies = policies;
        this.ledger = ledger;
        this.replay = replay;
        this.asOf = asOf;
    }

    public Tagged<Page<CommitteeView>> list(String policy, String instant, String ifNoneMatch) {
        return asOf.list(policy, instant, ifNoneMatch, () -> Page.whole(all(policy)));
    }

    /** All of them in their own order. */
    @Transactional
    public List<CommitteeView> all(String policy) {
        return committees.all(policy).stream().map(CommitteeView::of).toList();
    }

    @Transactional
    public Set<String> codes(String policy) {
        return committees.all(policy).stream().map(Committee::code).collect(Collectors.toSet());
    }

    public Tagged<CommitteeView> read(String policy, String code, String instant, String ifNoneMatch) {
        return asOf.read(policy, instant, () -> {
            Committee committee = committees.required(policy, code);
            return Tagged.unlessKnown(Tag.of(committee.version()), ifNoneMatch, () -> CommitteeView.of(committee));
        });
    }

    /** Who is a member on a day. */
    public Tagged<Page<Member>> members(String policy, String code, LocalDate day, String instant, String ifNoneMatch) {
        return asOf.list(
                policy,
                instant,
                ifNoneMatch,
                () -> Page.whole(committees.required(policy, code).membersOn(day)),
                code,
                day);
    }

    /**
     * The committee itself, for the records below it.
     *
     * @throws jp.meguri.shared.UnknownRecord when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Committee required(String policy, String code) {
        return committees.required(policy, code);
    }

    /**
     * Makes a committee; under a key, once only.
     *
     * @throws CommitteeExists when the code is taken
     * @throws jp.meguri.ledger.KeyReused when the key was used for another committee
     */
    @Transactional
    public Tagged<CommitteeView> create(String policy, CommitteeContent content, String key) {
        return ledger.record(
                policy,
                pen -> replay.once(
                        policy, "committees", key, content, CommitteeView.class, () -> add(pen, policy, content)));
    }

    private Tagged<CommitteeView> add(Ledger.Pen pen, String policy, CommitteeContent content) {
        if (committees.byCode(policy, content.code()).isPresent()) {
            throw new CommitteeExists(content.code());
        }
        int position = committees.all(policy).stream()
                        .mapToInt(Committee::position)
                        .max()
                        .orElse(0)
                + 1;
        Committee committee = new Committee(policies.required(policy), position, content);
        committees.persist(committee);
        pen.added("committee.create", subject(content.code()), null, content);
        return tagged(committee);
    }

    /** @throws jp.meguri.shared.StaleVersion when somebody amended it first */
    @Transactional
    public Tagged<CommitteeView> revise(String policy, String code, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            Committee committee = committees.required(policy, code);
            ifMatch.require(committee.version(), committee::current);
            CommitteeInput input = patch.applyTo(committee.input());
            pen.revise(
                    committee,
                    "committee.revise",
                    subject(code),
                    reason,
                    committee::input,
                    () -> committee.revise(input));
            return tagged(committee);
        });
    }

    private static Tagged<CommitteeView> tagged(Committee committee) {
        return new Tagged<>(Tag.of(committee.version()), CommitteeView.of(committee), null);
    }

    private static String subject(String code) {
        return "committees/" + code;
    }
}
