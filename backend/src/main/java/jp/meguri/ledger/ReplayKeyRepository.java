package jp.meguri.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class ReplayKeyRepository implements PanacheRepositoryBase<ReplayKey, ReplayKey.Key> {

    void forgetBefore(Instant instant) {
        delete("madeAt < ?1", instant);
    }
}
