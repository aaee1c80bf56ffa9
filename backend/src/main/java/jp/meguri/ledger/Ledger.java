package jp.meguri.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.meguri.identity.Actor;
import jp.meguri.identity.CurrentUser;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.UnknownRecord;

/**
 * The only door for a change of policy data.
 *
 * <p>A change first locks its policy's chain, then changes, then appends its entry, and all of it commits together. So
 * the writes of one policy are serial, the chain has no gaps, and the state as of an entry's time is exact. The time is
 * the database's, read after the last row was written: row times are statement times of that same clock.
 */
@ApplicationScoped
public class Ledger {

    static final String BEGINNING = "0".repeat(64);

    private final LedgerRepository entries;
    private final ChainedJson json;
    private final CurrentUser user;
    private final EntityManager database;

    Ledger(LedgerRepository entries, ChainedJson json, CurrentUser user, EntityManager database) {
        this.entries = entries;
        this.json = json;
        this.user = user;
        this.database = database;
    }

    /** Begins the chain of a new policy. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(String policy) {
        entries.openChain(policy);
    }

    /**
     * Runs a change under the policy's lock. Nothing of the record may have been read before in this transaction.
     *
     * @throws UnknownRecord when there is no such policy
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T record(String policy, Function<Pen, T> change) {
        if (!entries.lockChain(policy)) {
            throw new UnknownRecord("基本方針 " + policy);
        }
        Head head = entries.head(policy).map(Head::of).orElse(Head.NONE);
        return change.apply(new Pen(policy, timeAfter(head.occurredAt()), head));
    }

    /** A clock set back would let two states share one time; the change waits for it, briefly, or is refused. */
    private Instant timeAfter(Instant head) {
        for (int attempt = 0; attempt < 20; attempt++) {
            Instant now = entries.now();
            if (now.isAfter(head)) {
                return now;
            }
            pause();
        }
        throw new ClockSetBack();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClockSetBack();
        }
    }

    /** The newest entry of a chain, as far as the next one needs it. */
    private record Head(long sequence, String hash, Instant occurredAt) {
        static final Head NONE = new Head(0, BEGINNING, Instant.MIN);

        static Head of(LedgerEntry entry) {
            return new Head(entry.sequence(), entry.hash(), entry.occurredAt());
        }
    }

    /** Writes entries while the chain is locked. */
    public final class Pen {

        private final String policy;
        private final Instant at;

        /** Kept here: nobody else can append while the chain is locked. */
        private Head head;

        private Pen(String policy, Instant at, Head head) {
            this.policy = policy;
            this.at = at;
            this.head = head;
        }

        /** When the change began, by the database's clock, later than every entry before. */
        public Instant at() {
            return at;
        }

        public Actor actor() {
            return user.actor();
        }

        /**
         * Puts a record just made on the ledger.
         *
         * @param subject the record's path below the policy, such as {@code initiatives/3-1/cycles/2024}
         * @param content the record's whole content
         */
        public void added(String action, String subject, String reason, Object content) {
            database.flush();
            append(action, subject, checked(reason), json.differences(json.tree(null), json.tree(content)));
        }

        /**
         * Puts the end of a record on the ledger.
         *
         * @param content the record's whole content as it was
         */
        public void removed(String action, String subject, String reason, Object content) {
            database.flush();
            append(action, subject, checked(reason), json.differences(json.tree(content), json.tree(null)));
        }

        /**
         * Makes one change and its entry.
         *
         * @param content gives the record's editable content as it is when asked
         * @param change what is done to the record
         * @return whether anything changed; if not, nothing is written
         */
        public boolean revise(
                Recorded record, String action, String subject, String reason, Supplier<?> content, Runnable change) {
            String why = checked(reason);
            JsonNode before = json.tree(content.get());
            change.run();
            List<Change> changes = json.differences(before, json.tree(content.get()));
            if (changes.isEmpty()) {
                return false;
            }
            record.edited(at, user.actor().name());
            database.flush();
            append(action, subject, why, changes);
            return true;
        }

        private static String checked(String reason) {
            String fault = PlainText.Check.fault(reason, PlainText.LONG, false);
            if (fault != null) {
                throw new InvalidInput("/reason", fault);
            }
            return reason == null || reason.isBlank() ? null : reason;
        }

        private void append(String action, String subject, String reason, List<Change> changes) {
            LedgerEntryView unsigned = new LedgerEntryView(
                    head.sequence() + 1,
                    entries.now(),
                    user.actor(),
                    action,
                    subject,
                    reason,
                    changes,
                    head.hash(),
                    null);
            LedgerEntryView entry = new LedgerEntryView(
                    unsigned.sequence(),
                    unsigned.occurredAt(),
                    unsigned.actor(),
                    action,
                    subject,
                    unsigned.reason(),
                    changes,
                    unsigned.previousHash(),
                    json.hash(unsigned));
            database.persist(new LedgerEntry(policy, entry, json.write(changes)));
            database.flush();
            head = new Head(entry.sequence(), entry.hash(), entry.occurredAt());
        }
    }
}
