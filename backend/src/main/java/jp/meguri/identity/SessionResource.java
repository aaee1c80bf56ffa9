package jp.meguri.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session", description = "サインイン")
class SessionResource {

    private final AccountService accounts;
    private final SignInAttempts attempts;
    private final CurrentUser user;
    private final OpenPolicies policies;

    /** Off only where a browser reaches the service without TLS, as on the loopback address. */
    @ConfigProperty(name = "meguri.cookie.secure")
    boolean secure;

    SessionResource(AccountService accounts, SignInAttempts attempts, CurrentUser user, OpenPolicies policies) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.user = user;
        this.policies = policies;
    }

    @POST
    @Anyone
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "signIn", summary = "サインインする")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response signIn(
            @FormParam("username") String username,
            @FormParam("password") String password,
            @Context @Parameter(hidden = true) HttpServerRequest request) {
        List<Violation> wrong = new ArrayList<>();
        check(wrong, "/username", username);
        check(wrong, "/password", password);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        AccountService.NewSession session =
                attempt(username, password, request.remoteAddress().hostAddress());
        return Response.ok(view(session.account()))
                .cookie(cookie(session.token(), (int) AccountService.SESSION.toSeconds()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private AccountService.NewSession attempt(String username, String password, String address) {
        attempts.check(username, address);
        try {
            AccountService.NewSession session = accounts.signIn(username, password);
            attempts.succeeded(username, address);
            return session;
        } catch (WrongCredentials e) {
            attempts.failed(username, address);
            throw e;
        }
    }

    private static void check(List<Violation> wrong, String pointer, String text) {
        String fault = PlainText.Check.fault(text, PlainText.SHORT, true);
        if (fault != null) {
            wrong.add(new Violation(pointer, fault));
        }
    }

    @GET
    @SignedIn
    @Operation(operationId = "getSession", summary = "サインイン中の人と、できることを返す")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response read() {
        return Response.ok(view(user.account().orElseThrow(NotSignedIn::new)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Anyone
    @Operation(operationId = "signOut", summary = "サインアウトする")
    @APIResponse(responseCode = "204")
    public Response signOut(@CookieParam(SessionMechanism.COOKIE) String token) {
        if (token != null) {
            accounts.signOut(token);
        }
        return Response.noContent().cookie(cookie("", 0)).build();
    }

    private SessionView view(SignedInAccount account) {
        return SessionView.of(account, policies.to(account));
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(SessionMechanism.COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
