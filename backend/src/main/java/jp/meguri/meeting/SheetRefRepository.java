package jp.meguri.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.meguri.cycle.PdcaCycle;

@ApplicationScoped
class SheetRefRepository implements PanacheRepositoryBase<PdcaCycle, UUID> {

    /** Every sheet of some initiatives, with what is shown where an item names it. */
    List<SheetRef> of(String policy, Collection<String> initiatives) {
        if (initiatives.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery("""
                        select i.code, i.printedCode, i.name, c.fiscalYear, c.status
                        from PdcaCycle c join c.initiative i where i.policy.code = :policy and i.code in :initiatives""", SheetRef.class)
                .setParameter("policy", policy)
                .setParameter("initiatives", initiatives)
                .getResultList();
    }
}
