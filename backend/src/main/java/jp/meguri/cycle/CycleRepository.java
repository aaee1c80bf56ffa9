package jp.meguri.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class CycleRepository implements PanacheRepositoryBase<PdcaCycle, UUID> {

    private static final String BOARD = """
            select c.id, i.id, i.code, i.printedCode, i.name, i.principleNumber, i.number,
            i.categoryCode, i.categoryLabel, i.department, i.owner, i.ownerName,
            c.fiscalYear, c.status, c.returned.action, c.agreedTarget, c.result, c.rating,
            c.updatedAt, c.updatedBy,\s"""
            + List.of(
                            "situation",
                            "goal",
                            "actions",
                            "midYear",
                            "yearEnd",
                            "ratingReason",
                            "analysis",
                            "committeeOpinion",
                            "issues",
                            "measures",
                            "direction",
                            "nextYear")
                    .stream()
                    .map(text -> "case when c.%s is null then false else true end".formatted(text))
                    .collect(Collectors.joining(", "))
            + """
             from PdcaCycle c join c.initiative i where i.policy.code = :policy
            and (:anyYear = true or c.fiscalYear in :years)
            and (:status is null or c.status = :status)
            and (:rating is null or c.rating = :rating)
            and (:anyInitiative = true or i.code in :initiatives)
            and (:committee is null or :committee in elements(i.committees))
            and (:owner is null or i.owner = :owner)
            and (i.principleNumber > :p or (i.principleNumber = :p and i.number >= :n))
            and (i.principleNumber <> :p or i.number <> :n or c.fiscalYear > :y)
            order by i.principleNumber, i.number, c.fiscalYear""";

    Optional<PdcaCycle> find(String policy, String initiative, int fiscalYear) {
        return find(
                        "from PdcaCycle c join fetch c.initiative i where i.policy.code = ?1 and i.code = ?2"
                                + " and c.fiscalYear = ?3",
                        policy,
                        initiative,
                        fiscalYear)
                .singleResultOptional();
    }

    /** The sheet of the same initiative so many years later. */
    Optional<PdcaCycle> neighbour(PdcaCycle cycle, int yearsLater) {
        return find(
                        "from PdcaCycle c join fetch c.initiative i where i.id = ?1 and c.fiscalYear = ?2",
                        cycle.initiative().id(),
                        cycle.fiscalYear() + yearsLater)
                .singleResultOptional();
    }

    PdcaCycle required(String policy, String initiative, FiscalYear year) {
        return find(policy, initiative, year.value())
                .orElseThrow(() -> new UnknownRecord("取組 " + initiative + " の" + year.label() + "のPDCAシート"));
    }

    /** The board after a (principle, number, fiscal year), without texts, in one statement. */
    List<CycleListing> board(String policy, CycleService.Filter filter, long[] after, int limit) {
        return getEntityManager()
                .createQuery(BOARD, CycleListing.class)
                .setParameter("policy", policy)
                .setParameter("anyYear", filter.fiscalYears() == null)
                .setParameter("years", filter.fiscalYears() == null ? Set.of(0) : filter.fiscalYears())
                .setParameter("status", filter.status())
                .setParameter("rating", filter.rating())
                .setParameter("anyInitiative", filter.initiatives() == null)
                .setParameter("initiatives", filter.initiatives() == null ? Set.of("") : filter.initiatives())
                .setParameter("committee", filter.committee())
                .setParameter("owner", filter.owner())
                .setParameter("p", (int) after[0])
                .setParameter("n", (int) after[1])
                .setParameter("y", (int) after[2])
                .setMaxResults(limit)
                .getResultList();
    }

    /** The committees of some initiatives, in one statement. */
    Map<UUID, List<String>> committees(Collection<UUID> initiatives) {
        return getEntityManager()
                .createQuery(
                        "select i.id, k from Initiative i join i.committees k where i.id in :initiatives order by k",
                        Object[].class)
                .setParameter("initiatives", initiatives)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Every sheet of some initiatives. */
    List<PdcaCycle> ofInitiatives(String policy, Collection<String> initiatives) {
        return list(
                "from PdcaCycle c join fetch c.initiative i where i.policy.code = ?1 and i.code in ?2",
                policy,
                initiatives);
    }

    /** Whole sheets in printed order, for the export, with their initiatives. */
    List<PdcaCycle> page(String policy, long[] after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select c from PdcaCycle c join fetch c.initiative i where i.policy.code = :policy
                        and (i.principleNumber > :p or (i.principleNumber = :p and (i.number > :n
                          or (i.number = :n and c.fiscalYear > :y))))
                        order by i.principleNumber, i.number, c.fiscalYear""", PdcaCycle.class)
                .setParameter("policy", policy)
                .setParameter("p", (int) after[0])
                .setParameter("n", (int) after[1])
                .setParameter("y", (int) after[2])
                .setMaxResults(limit)
                .getResultList();
    }
}
