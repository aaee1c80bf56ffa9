package jp.meguri.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    InitiativeLinks(PolicyService policies, CommitteeService committees, BusinessCategoryService categories) {
        this.policies = policies;
        this.committees = committees;
        this.categories = categories;
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

    private static <T> void missing(List<Violation> unknown, String pointer, List<T> wanted, Set<T> known) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!known.contains(wanted.get(i))) {
                unknown.add(new Violation(pointer + "/" + i, "登録されていません。"));
            }
        }
    }
}
