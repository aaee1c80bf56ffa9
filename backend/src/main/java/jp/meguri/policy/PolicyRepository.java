package jp.meguri.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<Policy, UUID> {

    Optional<Policy> byCode(String code) {
        return find("code", code).singleResultOptional();
    }

    Policy required(String code) {
        return byCode(code).orElseThrow(() -> new UnknownRecord("基本方針 " + code));
    }

    /** In order of code; {@code codes} null means all of them. */
    List<PolicySummary> summaries(Collection<String> codes) {
        return find("""
                        select p.code, p.municipalityName, p.title, p.firstFiscalYear, p.lastFiscalYear
                        from Policy p where ?1 = true or p.code in ?2 order by p.code""", codes == null, codes == null ? List.of("") : codes)
                .project(PolicySummary.class)
                .list();
    }
}
