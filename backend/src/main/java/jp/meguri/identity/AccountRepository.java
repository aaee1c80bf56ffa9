package jp.meguri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> byUsername(String username) {
        return find("from Account a left join fetch a.grants where a.username = ?1", username)
                .singleResultOptional();
    }
}
