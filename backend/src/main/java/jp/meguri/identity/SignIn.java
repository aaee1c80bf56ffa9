package jp.meguri.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/**
 * One signed-in browser. Only the token's hash is stored, so whoever reads the table cannot sign in with it; a row
 * deleted is a session ended, on every node.
 */
@Entity
class SignIn {

    @Id
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private Instant expiresAt;

    protected SignIn() {}

    SignIn(String tokenHash, Account account, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.expiresAt = expiresAt;
    }
}
