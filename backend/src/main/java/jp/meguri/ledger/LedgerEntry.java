package jp.meguri.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import jp.meguri.identity.Actor;
import org.hibernate.annotations.Immutable;

/** One change on record (変更履歴): who, when, what, why, chained to the entry before it by its hash. */
@Entity
@Immutable
@IdClass(LedgerEntry.Key.class)
class LedgerEntry {

    /** A place in a policy's chain. */
    record Key(String policyCode, long sequence) implements Serializable {}

    @Id
    private String policyCode;

    @Id
    private long sequence;

    private Instant occurredAt;
    private String actorId;
    private String actorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_channel")
    private Actor.Channel actorChannel;

    private String action;
    private String subject;
    private String reason;
    private String changes;
    private String previousHash;
    private String hash;

    protected LedgerEntry() {}

    LedgerEntry(String policyCode, LedgerEntryView view, String changes) {
        this.policyCode = policyCode;
        this.sequence = view.sequence();
        this.occurredAt = view.occurredAt();
        this.actorId = view.actor().id();
        this.actorName = view.actor().name();
        this.actorChannel = view.actor().channel();
        this.action = view.action();
        this.subject = view.subject();
        this.reason = view.reason();
        this.changes = changes;
        this.previousHash = view.previousHash();
        this.hash = view.hash();
    }

    long sequence() {
        return sequence;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String hash() {
        return hash;
    }

    LedgerEntryView view(ChainedJson json) {
        return new LedgerEntryView(
                sequence,
                occurredAt,
                new Actor(actorId, actorName, actorChannel),
                action,
                subject,
                reason,
                json.changes(changes),
                previousHash,
                hash);
    }
}
