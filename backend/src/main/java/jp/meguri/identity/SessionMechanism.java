package jp.meguri.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows a person by the session cookie. A cookie of a session that is over means nobody, not an error. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    static final String COOKIE = "meguri_session";
    static final String ACCOUNT = "account";

    private final AccountService accounts;

    SessionMechanism(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(() -> accounts.find(cookie.getValue())
                        .map(SessionMechanism::identity)
                        .orElse(null))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static SecurityIdentity identity(SignedInAccount account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.username()))
                .addAttribute(ACCOUNT, account)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }
}
