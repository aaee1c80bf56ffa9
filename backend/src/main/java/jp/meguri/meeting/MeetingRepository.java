package jp.meguri.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.shared.DayPlace;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    private static final String WHOLE = "select m from Meeting m join fetch m.committee c join fetch c.policy ";

    /** Whether a meeting {@code e} comes before {@code m} in the year of its body, or is it. */
    private static final String UP_TO = """
            e.committee = m.committee and e.fiscalYear = m.fiscalYear and (e.date < m.date or (e.date = m.date
            and (coalesce(e.startTime, '') < coalesce(m.startTime, '')
              or (coalesce(e.startTime, '') = coalesce(m.startTime, '') and e.id <= m.id))))""";

    private static final String LISTED = """
            select m.id, c.code, c.name, c.kind, m.fiscalYear,
            (select count(e) from Meeting e where %s),
            m.date, m.startTime, m.endTime, m.place, m.openToPublic, m.status,
            (select count(a) from AgendaItem a where a.meeting = m
              and (:notPublic = true or (a.openToPublic = true and a.id not in :hidden))),
            (select count(a) from AgendaItem a where a.meeting = m and a.decision is null
              and (:notPublic = true or (a.openToPublic = true and a.id not in :hidden))),
            m.updatedAt, m.updatedBy
            from Meeting m join m.committee c where c.policy.code = :policy
            and (:committee is null or c.code = :committee)
            and (:year is null or m.fiscalYear = :year)
            and (:status is null or m.status = :status)
            and (:from is null or m.date >= :from)
            and (:notPublic = true or (m.openToPublic = true and m.id not in :hidden))
            and (m.date < :date or (m.date = :date and m.id < :id))
            order by m.date desc, m.id desc""".formatted(UP_TO);

    Optional<Meeting> find(String policy, UUID id) {
        return find(WHOLE + "where c.policy.code = ?1 and m.id = ?2", policy, id)
                .singleResultOptional();
    }

    /** @throws UnknownRecord also when the reader may not see it */
    Meeting required(String policy, UUID id, Sight sight) {
        return find(policy, id).filter(sight::sees).orElseThrow(() -> new UnknownRecord("会議"));
    }

    List<MeetingRow.Listing> page(String policy, MeetingService.Filter filter, Sight sight, DayPlace after, int limit) {
        return getEntityManager()
                .createQuery(LISTED, MeetingRow.Listing.class)
                .setParameter("policy", policy)
                .setParameter("committee", filter.committee())
                .setParameter("year", filter.fiscalYear())
                .setParameter("status", filter.status())
                .setParameter("from", filter.from())
                .setParameter("notPublic", sight.notPublic())
                .setParameter("hidden", sight.hiddenOrNone())
                .setParameter("date", after.date())
                .setParameter("id", after.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** In order of id, for the export. */
    List<Meeting> inOrderOfId(String policy, UUID after, int limit) {
        return find(WHOLE + "where c.policy.code = ?1 and (?2 is null or m.id > ?2) order by m.id", policy, after)
                .page(0, limit)
                .list();
    }

    /** The how-manieth of its body's year each meeting is (第n回). */
    Map<UUID, Integer> numbers(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select m.id, (select count(e) from Meeting e where " + UP_TO
                                + ") from Meeting m where m.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** The settled meetings that come after this one in the year of its body: their numbers hang on it. */
    Set<UUID> settledAfter(Meeting meeting) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select m.id from Meeting m, Meeting e where e = :meeting and m <> e and m.status = :closed and "
                                + UP_TO,
                        UUID.class)
                .setParameter("meeting", meeting)
                .setParameter("closed", MeetingStatus.CLOSED)
                .getResultList());
    }

    /** The highest number of a decision in a body's year, 0 without any. */
    int lastDecision(Meeting meeting) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(max(a.decisionNumber), 0) from AgendaItem a join a.meeting m
                        where m.committee = :committee and m.fiscalYear = :year""", Integer.class)
                .setParameter("committee", meeting.committee())
                .setParameter("year", meeting.fiscalYear())
                .getSingleResult();
    }

    /** Meetings and items that were or are not public, unless they are public now. Reads rows of every time. */
    @SuppressWarnings("unchecked")
    Set<UUID> notPublicNow() {
        List<byte[]> ids = getEntityManager().createNativeQuery("""
                        select id from meeting for system_time all where open_to_public = false
                        and id not in (select id from meeting where open_to_public = true)
                        union select id from agenda_item for system_time all where open_to_public = false
                        and id not in (select id from agenda_item where open_to_public = true)""").getResultList();
        return ids.stream().map(MeetingRepository::uuid).collect(Collectors.toSet());
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
