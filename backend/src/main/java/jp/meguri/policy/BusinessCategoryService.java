package jp.meguri.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.meguri.ledger.AsOf;
import jp.meguri.ledger.Ledger;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Business categories of a policy. */
@ApplicationScoped
public class BusinessCategoryService {

    private final BusinessCategoryRepository categories;
    private final PolicyRepository policies;
    private final Ledger ledger;
    private final AsOf asOf;

    BusinessCategoryService(
            BusinessCategoryRepository categories, PolicyRepository policies, Ledger ledger, AsOf asOf) {
        this.categories = categories;
        this.policies = policies;
        this.ledger = ledger;
        this.asOf = asOf;
    }

    public Tagged<Page<BusinessCategoryView>> list(String policy, String instant, String ifNoneMatch) {
        return asOf.list(policy, instant, ifNoneMatch, () -> Page.whole(all(policy)));
    }

    /** All of them in printed order. */
    @Transactional
    public List<BusinessCategoryView> all(String policy) {
        return categories.all(policy).stream().map(BusinessCategoryView::of).toList();
    }

    public Tagged<BusinessCategoryView> read(String policy, String code, String instant, String ifNoneMatch) {
        return asOf.read(policy, instant, () -> {
            BusinessCategory category = categories.required(policy, code);
            return Tagged.unlessKnown(Tag.of(category.version()), ifNoneMatch, () -> BusinessCategoryView.of(category));
        });
    }

    @Transactional
    public void create(String policy, int position, BusinessCategoryContent content) {
        ledger.record(policy, pen -> {
            categories.persist(new BusinessCategory(policies.required(policy), position, content));
            pen.added("business-category.create", subject(content.code()), null, content);
            return null;
        });
    }

    /** @throws jp.meguri.shared.StaleVersion when somebody amended it first */
    @Transactional
    public Tagged<BusinessCategoryView> revise(
            String policy, String code, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            BusinessCategory category = categories.required(policy, code);
            ifMatch.require(category.version(), category::current);
            BusinessCategoryInput input = patch.applyTo(category.input());
            pen.revise(
                    category,
                    "business-category.revise",
                    subject(code),
                    reason,
                    category::input,
                    () -> category.revise(input));
            return new Tagged<>(Tag.of(category.version()), BusinessCategoryView.of(category), null);
        });
    }

    private static String subject(String code) {
        return "business-categories/" + code;
    }
}
