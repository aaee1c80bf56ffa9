package jp.meguri.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.meguri.policy.Committee;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<ActionItem, UUID> {

    private static final String WHOLE = "select x from ActionItem x join fetch x.agendaItem a join fetch a.meeting m"
            + " join fetch m.committee c join fetch c.policy ";

    /** @throws UnknownRecord also when the reader may not see it */
    ActionItem required(String policy, UUID meeting, UUID id, Sight sight) {
        return find(WHOLE + "where c.policy.code = ?1 and m.id = ?2 and x.id = ?3", policy, meeting, id)
                .singleResultOptional()
                .filter(sight::sees)
                .orElseThrow(() -> new UnknownRecord("宿題"));
    }

    List<ActionItem> of(Collection<UUID> meetings) {
        return meetings.isEmpty() ? List.of() : list(WHOLE + "where m.id in ?1 order by x.id", meetings);
    }

    List<ActionItem> these(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WHOLE + "where x.id in ?1", ids);
    }

    /** In order of id after one of them. */
    List<ActionItem> page(String policy, ActionService.Filter filter, Sight sight, UUID after, int limit) {
        return getEntityManager()
                .createQuery(WHOLE + """
                        where c.policy.code = :policy
                        and (:committee is null or c.code = :committee)
                        and (:initiative is null or x.initiative = :initiative)
                        and (:owner is null or x.owner = :owner)
                        and (:state is null or x.state = :state)
                        and (:notPublic = true or (m.openToPublic = true and a.openToPublic = true
                          and m.id not in :hidden and a.id not in :hidden))
                        and (:after is null or x.id > :after) order by x.id""", ActionItem.class)
                .setParameter("policy", policy)
                .setParameter("committee", filter.committee())
                .setParameter("initiative", filter.initiative())
                .setParameter("owner", filter.owner())
                .setParameter("state", filter.state())
                .setParameter("notPublic", sight.notPublic())
                .setParameter("hidden", sight.hiddenOrNone())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<ActionItem> open(Committee committee) {
        return list(WHOLE + "where c = ?1 and x.state = ?2 order by x.id", committee, ActionState.OPEN);
    }

    /** Which of some ids are action items of the policy. */
    Set<UUID> known(String policy, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(getEntityManager()
                .createQuery("""
                        select x.id from ActionItem x where x.id in :ids
                        and x.agendaItem.meeting.committee.policy.code = :policy""", UUID.class)
                .setParameter("ids", ids)
                .setParameter("policy", policy)
                .getResultList());
    }
}
