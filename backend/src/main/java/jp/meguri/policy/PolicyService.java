package jp.meguri.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.meguri.identity.Grant;
import jp.meguri.identity.OpenPolicies;
import jp.meguri.identity.SessionView;
import jp.meguri.identity.SignedInAccount;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Policies: reads and amends them. */
@ApplicationScoped
public class PolicyService implements OpenPolicies {

    private final PolicyRepository policies;
    private final Ledger ledger;
    private final AsOf asOf;

    PolicyService(PolicyRepository policies, Ledger ledger, AsOf asOf) {
        this.policies = policies;
        this.ledger = ledger;
        this.asOf = asOf;
    }

    @Transactional
    public boolean exists(String code) {
        return policies.byCode(code).isPresent();
    }

    /** The policies open to an account, in order of code. */
    @Transactional
    public List<PolicySummary> openTo(SignedInAccount account) {
        Set<String> granted = account.grants().stream().map(Grant::policy).collect(Collectors.toSet());
        return account.installationAdmin() ? policies.summaries(null) : policies.summaries(granted);
    }

    @Override
    @Transactional
    public List<SessionView.InPolicy> to(SignedInAccount account) {
        return openTo(account).stream()
                .map(policy -> SessionView.InPolicy.of(account, policy.code(), policy.title()))
                .toList();
    }

    public Tagged<PolicyView> read(String code, String instant, String ifNoneMatch) {
        return asOf.read(code, instant, () -> {
            Policy policy = policies.required(code);
            return Tagged.unlessKnown(Tag.of(policy.version()), ifNoneMatch, () -> PolicyView.of(policy));
        });
    }

    /**
     * The policy itself, for the records below it.
     *
     * @throws jp.meguri.shared.UnknownRecord when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Policy required(String code) {
        return policies.required(code);
    }

    @Transactional
    public Set<Integer> sceneNumbers(String code) {
        return policies.required(code).scenes().stream().map(Scene::number).collect(Collectors.toSet());
    }

    /** The policy as others read it, for an export. */
    @Transactional
    public PolicyView view(String code) {
        return PolicyView.of(policies.required(code));
    }

    /** Makes a policy and begins its ledger. */
    @Transactional
    public void create(PolicyContent content) {
        ledger.open(content.code());
        ledger.record(content.code(), pen -> {
            policies.persist(new Policy(content));
            pen.added("policy.create", "", null, content);
            return null;
        });
    }

    /** @throws jp.meguri.shared.StaleVersion when somebody amended it first */
    @Transactional
    public Tagged<PolicyView> revise(String code, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(code, pen -> {
            Policy policy = policies.required(code);
            ifMatch.require(policy.version(), policy::current);
            PolicyInput input = patch.applyTo(policy.input());
            if (input.dueDates() != null) {
                input.dueDates().check();
            }
            RatingScale.check(policy.ratings(), input.ratings());
            PrincipleNumbers.keep(policy.input().principles(), input.principles());
            pen.revise(policy, "policy.revise", "", reason, policy::input, () -> policy.revise(input));
            return new Tagged<>(Tag.of(policy.version()), PolicyView.of(policy), null);
        });
    }
}
