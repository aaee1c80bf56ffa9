package jp.meguri.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What was answered to a creation that a client may have to send again. */
@Entity
@Immutable
@IdClass(ReplayKey.Key.class)
class ReplayKey {

    /** Keys of one person for one kind of creation. */
    record Key(String policyCode, String actorId, String operation, String idempotencyKey) implements Serializable {}

    @Id
    private String policyCode;

    @Id
    private String actorId;

    @Id
    private String operation;

    @Id
    private String idempotencyKey;

    private String inputHash;
    private String tag;

    @Column(columnDefinition = "longtext")
    private String answer;

    private Instant madeAt;

    protected ReplayKey() {}

    ReplayKey(Key key, String inputHash, String tag, String answer, Instant madeAt) {
        this.policyCode = key.policyCode();
        this.actorId = key.actorId();
        this.operation = key.operation();
        this.idempotencyKey = key.idempotencyKey();
        this.inputHash = inputHash;
        this.tag = tag;
        this.answer = answer;
        this.madeAt = madeAt;
    }

    /** @throws KeyReused when the key was used for something else */
    void require(String hash) {
        if (!inputHash.equals(hash)) {
            throw new KeyReused();
        }
    }

    String tag() {
        return tag;
    }

    String answer() {
        return answer;
    }
}
