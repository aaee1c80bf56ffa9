package jp.meguri.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.shared.UnknownRecord;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    private static final String WHOLE = "select k from Comment k join fetch k.cycle c join fetch c.initiative i ";

    /** Oldest first. */
    List<Comment> of(String policy, String initiative, int fiscalYear) {
        return find(
                        WHOLE + "where i.policy.code = ?1 and i.code = ?2 and c.fiscalYear = ?3"
                                + " order by k.writtenAt, k.id",
                        policy,
                        initiative,
                        fiscalYear)
                .list();
    }

    Comment required(String policy, String initiative, int fiscalYear, UUID id) {
        return find(
                        WHOLE + "where i.policy.code = ?1 and i.code = ?2 and c.fiscalYear = ?3 and k.id = ?4",
                        policy,
                        initiative,
                        fiscalYear,
                        id)
                .singleResultOptional()
                .orElseThrow(() -> new UnknownRecord("コメント"));
    }

    /** How many are open, by sheet, in one statement; a sheet without any is not there. */
    Map<UUID, Long> open(Collection<UUID> cycles) {
        return getEntityManager()
                .createQuery(
                        "select k.cycle.id, count(k) from Comment k where k.cycle.id in :cycles"
                                + " and k.resolution.at is null group by k.cycle.id",
                        Object[].class)
                .setParameter("cycles", cycles)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** In order of id, for the export. */
    List<Comment> page(String policy, UUID after, int limit) {
        return find(WHOLE + "where i.policy.code = ?1 and (?2 is null or k.id > ?2) order by k.id", policy, after)
                .page(0, limit)
                .list();
    }
}
