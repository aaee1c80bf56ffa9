package jp.meguri.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A person's account (アカウント): local, with a password, and roles granted policy by policy. */
@Entity
class Account {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean installationAdmin;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Grant> grants = new HashSet<>();

    protected Account() {}

    Account(String username, String displayName, String password) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = PasswordHash.of(password);
    }

    void grant(String policy, Role role) {
        grants.add(new Grant(policy, role));
    }

    /** Makes this the administrator of the installation, who stands above its policies. */
    void administerInstallation() {
        installationAdmin = true;
    }

    String passwordHash() {
        return passwordHash;
    }

    UUID id() {
        return id;
    }

    SignedInAccount signedIn() {
        return new SignedInAccount(id, username, displayName, installationAdmin, Set.copyOf(grants));
    }
}
