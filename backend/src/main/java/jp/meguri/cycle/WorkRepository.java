package jp.meguri.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WorkRepository implements PanacheRepositoryBase<PdcaCycle, UUID> {

    /**
     * The sheets up to a fiscal year that wait for a person: theirs to write, returned ones that are theirs or nobody's,
     * and, for who reviews, those that somebody else submitted.
     */
    List<WorkView.Listing> waiting(String policy, int upTo, String person, boolean writes, boolean reviews, int limit) {
        return getEntityManager()
                .createQuery("""
                        select c.id, i.code, i.printedCode, i.name, c.fiscalYear, c.status,
                        case when c.midYear is null then false else true end, c.returned, c.submission,
                        i.ownerName, c.updatedAt
                        from PdcaCycle c join c.initiative i where i.policy.code = :policy and c.fiscalYear <= :upTo
                        and ((:writes = true and c.status in :open
                              and (i.owner = :person or (i.owner is null and c.returned.at is not null)))
                          or (:reviews = true and c.status = :submitted and c.submission.by <> :person))
                        order by c.fiscalYear, i.principleNumber, i.number""", WorkView.Listing.class)
                .setParameter("policy", policy)
                .setParameter("upTo", upTo)
                .setParameter("person", person)
                .setParameter("writes", writes)
                .setParameter("reviews", reviews)
                .setParameter("open", List.of(CycleStatus.PLANNING, CycleStatus.IN_PROGRESS, CycleStatus.EVALUATING))
                .setParameter("submitted", CycleStatus.SUBMITTED)
                .setMaxResults(limit)
                .getResultList();
    }

    /** In printed order. */
    List<WorkView.Unowned> unowned(String policy, int limit) {
        return getEntityManager()
                .createQuery("""
                        select i.code, i.printedCode, i.name, i.department from Initiative i
                        where i.policy.code = :policy and i.owner is null
                        order by i.principleNumber, i.number""", WorkView.Unowned.class)
                .setParameter("policy", policy)
                .setMaxResults(limit)
                .getResultList();
    }
}
