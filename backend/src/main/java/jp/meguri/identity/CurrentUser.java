package jp.meguri.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** The person behind the present request. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;
    private boolean system;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Optional<SignedInAccount> account() {
        return Optional.ofNullable(identity.getAttribute(SessionMechanism.ACCOUNT));
    }

    /** @throws NotSignedIn when there is nobody to answer for a change */
    public Actor actor() {
        if (system) {
            return Actor.SYSTEM;
        }
        return account()
                .map(account -> new Actor(account.username(), account.displayName(), Actor.Channel.WEB))
                .orElseThrow(NotSignedIn::new);
    }

    /** Whether the person's roles in the policy give the right; nobody has none. */
    public boolean may(String policy, Right right) {
        return account().map(account -> account.rights(policy).contains(right)).orElse(false);
    }

    /** @throws NotAllowed when the person's roles in the policy do not give the right */
    public void require(String policy, Right right) {
        if (!account().orElseThrow(NotSignedIn::new).rights(policy).contains(right)) {
            throw new NotAllowed();
        }
    }

    /** Runs work that the installation itself does at its start; no request comes through here. */
    public <T> T asSystem(Supplier<T> work) {
        system = true;
        try {
            return work.get();
        } finally {
            system = false;
        }
    }
}
