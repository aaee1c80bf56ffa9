package jp.meguri.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class BusinessCategoryRepository implements PanacheRepositoryBase<BusinessCategory, UUID> {

    List<BusinessCategory> all(String policy) {
        return list("policy.code = ?1 order by position", policy);
    }

    BusinessCategory required(String policy, String code) {
        return find("policy.code = ?1 and code = ?2", policy, code)
                .singleResultOptional()
                .orElseThrow(() -> new UnknownRecord("事業区分 " + code));
    }
}
