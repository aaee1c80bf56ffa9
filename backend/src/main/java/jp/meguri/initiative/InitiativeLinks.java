package jp.meguri.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.meguri.identity.AccountService;
import jp.meguri.policy.BusinessCategoryService;
import jp.meguri.policy.BusinessCategoryView;
import jp.meguri.policy.CommitteeService;
import jp.meguri.policy.PolicyService;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Violation;

/** An initiative names only what its policy has. */
@ApplicationScoped
class InitiativeLinks {

    private final PolicyService policies;
    private final CommitteeService committees;
    private final BusinessCategoryService categories;
    private final AccountService accounts;

    InitiativeLinks(
            PolicyService policies,
            CommitteeService committees,
            BusinessCategoryService categories,
            AccountService accounts) {
        this.policies = policies;
        this.committees = committees;
        this.categories = categories;
        this.accounts = accounts;
    }

    /** @throws InvalidInput naming every code that the policy does not know */
    void check(String policy, InitiativeInput input) {
        List<Violation> unknown = new ArrayList<>();
        Set<String> known =
                categories.all(policy).stream().map(BusinessCategoryView::code).collect(Collectors.toSet());
        if (!known.contains(input.category().code())) {
            unknown.add(new Violation("/category/code", "この事業区分は登録されていません。"));
        }
        missing(unknown, "/committees", input.committees(), committees.codes(policy));
        missing(unknown, "/scenes", input.scenes(), policies.sceneNumbers(policy));
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    /**
     * How people read an owner. Who is responsible already stays so, whatever has become of the account.
     *
     * @throws InvalidInput when nobody of that name writes sheets of the policy
     */
    String ownerName(String policy, String owner, Initiative present) {
        if (owner == null || owner.equals(present.owner())) {
            return owner == null ? null : present.ownerName();
        }
        return accounts.writerName(policy, owner)
                .orElseThrow(() -> new InvalidInput("/owner", "この方針のシートを書ける人ではありません。"));
    }

    private static <T> void missing(List<Violation> unknown, String pointer, List<T> wanted, Set<T> known) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                unknown.add(new Violation(pointer + "/" + i, "登録されていません。"));
            }
        }
    }
}
