package jp.meguri.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.shared.DayPlace;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    private static final String WHOLE = "select a from Activity a join fetch a.cycle c join fetch c.initiative i ";

    Activity required(String policy, String initiative, int fiscalYear, UUID id) {
        return find(
                        WHOLE + "where i.policy.code = ?1 and i.code = ?2 and c.fiscalYear = ?3 and a.id = ?4",
                        policy,
                        initiative,
                        fiscalYear,
                        id)
                .singleResultOptional()
                .orElseThrow(() -> new UnknownRecord("実施記録"));
    }

    List<Activity> page(String policy, ActivityService.Filter filter, DayPlace after, int limit) {
        return getEntityManager()
                .createQuery(WHOLE + """
                        where i.policy.code = :policy
                        and (:initiative is null or i.code = :initiative)
                        and (:year is null or c.fiscalYear = :year)
                        and (:kind is null or a.kind = :kind)
                        and (a.date < :date or (a.date = :date and a.id < :id))
                        order by a.date desc, a.id desc""", Activity.class)
                .setParameter("policy", policy)
                .setParameter("initiative", filter.initiative())
                .setParameter("year", filter.fiscalYear())
                .setParameter("kind", filter.kind())
                .setParameter("date", after.date())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** In order of id, for the export. */
    List<Activity> inOrderOfId(String policy, UUID after, int limit) {
        return find(WHOLE + "where i.policy.code = ?1 and (?2 is null or a.id > ?2) order by a.id", policy, after)
                .page(0, limit)
                .list();
    }

    /** What results need of the activities of some sheets, by sheet and in order of day, in one statement. */
    Map<UUID, List<ActivityFacts>> facts(Collection<UUID> cycles) {
        return getEntityManager()
                .createQuery("""
                        select a.cycle.id, a.id, a.date, a.kind, a.title, a.state, a.counted, a.words, a.figures, a.survey
                        from Activity a where a.cycle.id in :cycles order by a.date, a.id""", ActivityFacts.class)
                .setParameter("cycles", cycles)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ActivityFacts::cycleId));
    }
}
