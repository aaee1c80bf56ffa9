package jp.meguri.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<Initiative, UUID> {

    Optional<Initiative> byCode(String policy, String code) {
        return find("policy.code = ?1 and code = ?2", policy, code).singleResultOptional();
    }

    Initiative required(String policy, String code) {
        return byCode(policy, code).orElseThrow(() -> new UnknownRecord("取組 " + code));
    }

    /** In printed order after a (principle, number), with everything a view needs, in five statements however many. */
    List<Initiative> page(String policy, InitiativeService.Filter filter, long[] after, int limit) {
        List<Initiative> found = getEntityManager()
                .createQuery("""
                        select i from Initiative i where i.policy.code = :policy
                        and (:principle is null or i.principleNumber = :principle)
                        and (:category is null or i.categoryCode = :category)
                        and (:committee is null or :committee in elements(i.committees))
                        and (:q is null or i.searchKey like :q escape '!')
                        and (i.principleNumber > :p or (i.principleNumber = :p and i.number > :n))
                        order by i.principleNumber, i.number""", Initiative.class)
                .setParameter("policy", policy)
                .setParameter("principle", filter.principle())
                .setParameter("category", filter.category())
                .setParameter("committee", filter.committee())
                .setParameter("q", filter.pattern())
                .setParameter("p", (int) after[0])
                .setParameter("n", (int) after[1])
                .setMaxResults(limit)
                .getResultList();
        if (!found.isEmpty()) {
            fetch("select i from Initiative i left join fetch i.committees where i in :found", found);
            fetch("select i from Initiative i left join fetch i.scenes where i in :found", found);
            fetch("select i from Initiative i left join fetch i.indicators where i in :found", found);
            fetch("select n from Indicator n left join fetch n.cells where n.initiative in :found", found);
        }
        return found;
    }

    private void fetch(String query, List<Initiative> found) {
        getEntityManager()
                .createQuery(query, Object.class)
                .setParameter("found", found)
                .getResultList();
    }

    /** The first indicator's targets of some initiatives, in one statement. */
    Map<UUID, TargetRow> targets(Collection<UUID> initiatives) {
        Map<UUID, Map<Integer, String>> cells =
                getEntityManager()
                        .createQuery("""
                        select n.initiative.id, key(c), value(c) from Indicator n join n.cells c
                        where n.number = 1 and n.initiative.id in :initiatives""", Object[].class)
                        .setParameter("initiatives", initiatives)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.toMap(
                                        row -> (Integer) row[1], row -> (String) row[2], (a, b) -> b, TreeMap::new)));
        return cells.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> TargetRow.of(row.getValue())));
    }
}
