package jp.meguri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> byUsername(String username) {
        return find("from Account a left join fetch a.grants where a.username = ?1", username)
                .singleResultOptional();
    }

    /** Those with a role in the policy, by name; not the administrator of the installation. */
    List<SignedInAccount> granted(String policy) {
        return find("""
                        select distinct a from Account a left join fetch a.grants
                        where exists (select 1 from Account b join b.grants g where b = a and g.policy = ?1)
                        order by a.username""", policy).stream().map(Account::signedIn).toList();
    }
}
