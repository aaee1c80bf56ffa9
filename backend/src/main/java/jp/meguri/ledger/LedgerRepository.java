package jp.meguri.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

@ApplicationScoped
class LedgerRepository implements PanacheRepositoryBase<LedgerEntry, LedgerEntry.Key> {

    /** As the server reads it in a session whose time zone is UTC. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    void openChain(String policy) {
        getEntityManager()
                .createNativeQuery("insert into ledger_chain (policy_code) values (:policy)")
                .setParameter("policy", policy)
                .executeUpdate();
    }

    /** Waits until no other change of this policy is under way, and keeps others waiting. */
    boolean lockChain(String policy) {
        return !getEntityManager()
                .createNativeQuery("select policy_code from ledger_chain where policy_code = :policy for update")
                .setParameter("policy", policy)
                .getResultList()
                .isEmpty();
    }

    /** Waits until a change under way is finished, without keeping other readers waiting. */
    boolean shareChain(String policy) {
        return !getEntityManager()
                .createNativeQuery(
                        "select policy_code from ledger_chain where policy_code = :policy lock in share mode")
                .setParameter("policy", policy)
                .getResultList()
                .isEmpty();
    }

    /** The database's own clock, which also stamps the rows. */
    Instant now() {
        return (Instant) getEntityManager()
                .createNativeQuery("select now(6)", Instant.class)
                .getSingleResult();
    }

    Optional<LedgerEntry> head(String policy) {
        return find("policyCode = ?1 order by sequence desc", policy).page(0, 1).firstResultOptional();
    }

    Optional<LedgerEntry> lastAt(String policy, Instant instant) {
        return find("policyCode = ?1 and occurredAt <= ?2 order by sequence desc", policy, instant)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Oldest first, after {@code after} and up to {@code upTo}; a subject matches itself and what lies below it. */
    List<LedgerEntry> after(String policy, long after, long upTo, String subject, String actor, int limit) {
        return find("""
                        policyCode = ?1 and sequence > ?2 and sequence <= ?3
                        and (?4 is null or subject = ?4 or subject like ?5 escape '!')
                        and (?6 is null or actorId = ?6) order by sequence""", policy, after, upTo, subject, below(subject), actor)
                .page(0, limit)
                .list();
    }

    /** The newest sequence of a subject and what lies below it; 0 when it has none. */
    long newest(String policy, String subject) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(sequence), 0) from LedgerEntry where policyCode = :policy"
                                + " and (subject = :subject or subject like :below escape '!')",
                        Long.class)
                .setParameter("policy", policy)
                .setParameter("subject", subject)
                .setParameter("below", below(subject))
                .getSingleResult();
    }

    private static String below(String subject) {
        return subject == null ? null : subject.replaceAll("([!%_])", "!$1") + "/%";
    }

    /** Makes the reads of this session see a moment; null brings it back to the present. */
    void setAsOf(Instant instant) {
        String moment = instant == null ? "default" : "'" + MOMENT.format(instant) + "'";
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set @@system_versioning_asof = " + moment);
            }
        });
    }
}
