package jp.meguri.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class CommitteeRepository implements PanacheRepositoryBase<Committee, UUID> {

    List<Committee> all(String policy) {
        return list("policy.code = ?1 order by position", policy);
    }

    Optional<Committee> byCode(String policy, String code) {
        return find("policy.code = ?1 and code = ?2", policy, code).singleResultOptional();
    }

    Committee required(String policy, String code) {
        return byCode(policy, code).orElseThrow(() -> new UnknownRecord("会議体 " + code));
    }
}
