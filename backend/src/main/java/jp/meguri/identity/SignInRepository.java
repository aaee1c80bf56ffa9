package jp.meguri.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<SignIn, String> {

    Optional<Account> account(String tokenHash, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select a from SignIn s join s.account a left join fetch a.grants
                        where s.tokenHash = :token and s.expiresAt > :now""", Account.class)
                .setParameter("token", tokenHash)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst();
    }

    void removeExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
