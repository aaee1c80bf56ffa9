package jp.meguri.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;
import jp.meguri.shared.UnknownRecord;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The one place where an account and its rights are checked, before any resource is asked. Closed unless the endpoint
 * says what it needs; a policy without a grant does not exist for the caller.
 */
final class PolicyDoor {

    private final CurrentUser user;

    PolicyDoor(CurrentUser user) {
        this.user = user;
    }

    @ServerRequestFilter(priority = 2000)
    void check(ContainerRequestContext request, ResourceInfo target) {
        Method method = target.getResourceMethod();
        if (method.isAnnotationPresent(Anyone.class)) {
            return;
        }
        SignedInAccount account = user.account().orElseThrow(NotSignedIn::new);
        SignedInAsAnother.refuse(request.getHeaderString(SignedInAsAnother.HEADER), account.username());
        if (method.isAnnotationPresent(SignedIn.class)) {
            return;
        }
        Requires required = method.getAnnotation(Requires.class);
        String policy = request.getUriInfo().getPathParameters().getFirst("policy");
        if (required == null || policy == null) {
            throw new NotAllowed();
        }
        Set<Right> rights = account.rights(policy);
        if (rights.isEmpty()) {
            throw new UnknownRecord("基本方針 " + policy);
        }
        if (!rights.contains(required.value())) {
            throw new NotAllowed();
        }
    }
}
