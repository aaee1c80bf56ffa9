package jp.meguri.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class AgendaRepository implements PanacheRepositoryBase<AgendaItem, UUID> {

    private static final String WHOLE =
            "select a from AgendaItem a join fetch a.meeting m join fetch m.committee c join fetch c.policy ";

    /** In the order in which they were made. */
    List<AgendaItem> of(Collection<UUID> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : list("from AgendaItem a where a.meeting.id in ?1 order by a.id", meetings);
    }

    /** An item of the policy, of whatever meeting. */
    Optional<AgendaItem> find(String policy, UUID id) {
        return find(WHOLE + "where c.policy.code = ?1 and a.id = ?2", policy, id)
                .singleResultOptional();
    }

    /** @throws UnknownRecord also when the reader may not see it */
    AgendaItem required(String policy, UUID meeting, UUID id, Sight sight) {
        return find(policy, id)
                .filter(item -> item.meeting().id().equals(meeting) && sight.sees(item))
                .orElseThrow(() -> new UnknownRecord("議題"));
    }

    /** All items of some threads, the oldest meeting first. */
    List<AgendaItem> inThreads(Collection<UUID> threads) {
        return threads.isEmpty()
                ? List.of()
                : list(WHOLE + "where a.thread in ?1 or a.id in ?1 order by m.date, a.id", threads);
    }

    /** Where an initiative, or its sheet of a year, was or will be dealt with; the newest meeting first. */
    List<AgendaItem> about(String policy, String initiative, Integer fiscalYear, int limit) {
        return getEntityManager()
                .createQuery(WHOLE + """
                        where c.policy.code = :policy and exists (select 1 from AgendaItem b join b.links l
                          where b = a and l.initiative = :initiative and (:year is null or l.fiscalYear = :year))
                        order by m.date desc, a.id desc""", AgendaItem.class)
                .setParameter("policy", policy)
                .setParameter("initiative", initiative)
                .setParameter("year", fiscalYear)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Items of earlier meetings of the body that wait to come back: continued or left undecided, and not yet taken up. */
    List<AgendaItem> waiting(Meeting meeting) {
        return list(
                WHOLE + """
                        where m.committee = ?1 and m <> ?2 and m.date <= ?3
                        and (a.decision = ?4 or (a.decision is null and m.status in ?5))
                        and not exists (select 1 from AgendaItem b where b.continuedFrom = a.id)
                        order by m.date, a.id""",
                meeting.committee(),
                meeting,
                meeting.time().date(),
                Decision.CONTINUED,
                List.of(MeetingStatus.HELD, MeetingStatus.REVIEWING));
    }

    boolean isTakenUp(AgendaItem item) {
        return count("continuedFrom", item.id()) > 0;
    }

    /** Which of some ids are items of a meeting. */
    Set<UUID> known(Meeting meeting) {
        return new HashSet<>(getEntityManager()
                .createQuery("select a.id from AgendaItem a where a.meeting = :meeting", UUID.class)
                .setParameter("meeting", meeting)
                .getResultList());
    }
}
