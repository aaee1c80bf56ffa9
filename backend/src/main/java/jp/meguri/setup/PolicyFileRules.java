package jp.meguri.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.meguri.initiative.InitiativeContent;
import jp.meguri.initiative.NothingToCarry;
import jp.meguri.initiative.TargetRow;
import jp.meguri.initiative.TargetUnreadable;
import jp.meguri.policy.BusinessCategoryContent;
import jp.meguri.policy.CommitteeContent;
import jp.meguri.policy.PolicyContent;
import jp.meguri.policy.Principle;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.NotAFiscalYear;
import jp.meguri.shared.Violation;

/** What must hold between the parts of a policy file; every fault is told with its place. */
final class PolicyFileRules {

    private final List<Violation> faults = new ArrayList<>();

    private PolicyFileRules() {}

    static void check(PolicyFile file) {
        PolicyFileRules rules = new PolicyFileRules();
        rules.years(file.policy());
        rules.unique("/businessCategories", file.businessCategories(), BusinessCategoryContent::code);
        rules.unique("/committees", file.committees(), CommitteeContent::code);
        rules.unique("/initiatives", file.initiatives(), InitiativeContent::code);
        Set<Integer> principles =
                file.policy().principles().stream().map(Principle::number).collect(Collectors.toSet());
        for (int i = 0; i < file.initiatives().size(); i++) {
            rules.initiative("/initiatives/" + i, file.initiatives().get(i), file.policy(), principles);
        }
        if (!rules.faults.isEmpty()) {
            throw new InvalidInput(rules.faults);
        }
    }

    private void years(PolicyContent policy) {
        if (policy.lastFiscalYear() < policy.firstFiscalYear()) {
            faults.add(new Violation("/policy/lastFiscalYear", "最初の年度より前です。"));
        }
        if (policy.baselineFiscalYear() != null && policy.baselineFiscalYear() >= policy.firstFiscalYear()) {
            faults.add(new Violation("/policy/baselineFiscalYear", "最初の年度より前にしてください。"));
        }
    }

    private <T> void unique(String pointer, List<T> items, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(code.apply(items.get(i)))) {
                faults.add(new Violation(pointer + "/" + i + "/code", "同じコードがほかにもあります。"));
            }
        }
    }

    private void initiative(String pointer, InitiativeContent content, PolicyContent policy, Set<Integer> principles) {
        if (!principles.contains(content.principle())) {
            faults.add(new Violation(pointer + "/principle", "この番号の基本理念がありません。"));
        }
        if (!content.code().startsWith(content.principle() + "-")) {
            faults.add(new Violation(pointer + "/code", "基本理念の番号で始めてください。"));
        }
        for (int n = 0; n < content.indicators().size(); n++) {
            row(
                    pointer + "/indicators/" + n + "/targets",
                    content.indicators().get(n).targets(),
                    policy);
        }
    }

    private void row(String pointer, Map<Integer, String> targets, PolicyContent policy) {
        for (Map.Entry<Integer, String> cell : new TreeMap<>(targets).entrySet()) {
            try {
                jp.meguri.initiative.Target.parse(cell.getValue());
            } catch (TargetUnreadable e) {
                faults.add(new Violation(pointer + "/" + cell.getKey(), e.getMessage()));
                return;
            }
        }
        try {
            TargetRow.of(targets);
        } catch (NothingToCarry | NotAFiscalYear e) {
            faults.add(new Violation(pointer, e.getMessage()));
        }
        for (int year = policy.firstFiscalYear(); year <= policy.lastFiscalYear(); year++) {
            if (!targets.containsKey(year)) {
                faults.add(new Violation(pointer, year + "年度の目標がありません。"));
            }
        }
    }
}
