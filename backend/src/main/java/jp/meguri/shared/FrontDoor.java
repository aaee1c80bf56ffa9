package jp.meguri.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Stands before every route: size of the body, origin of a write, and the SPA's own paths. */
@Singleton
final class FrontDoor {

    private static final long BODY_LIMIT = 1024 * 1024;
    /** Nothing from elsewhere runs or is loaded in the pages. The API's own documentation brings inline scripts. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Set<HttpMethod> PAGE_READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ObjectMapper mapper;

    FrontDoor(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, 1010);
        filters.register(this::checkSize, 1000);
        filters.register(this::checkOrigin, 990);
        filters.register(this::servePage, 900);
    }

    private void guard(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.startsWith("/q/")) {
            context.response().putHeader("Content-Security-Policy", CONTENT_POLICY);
        }
        if (!path.startsWith("/q/") && !path.startsWith("/api/")) {
            // Built files carry a hash in their name; the page that names them must always be fresh.
            String caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
            context.addHeadersEndHandler(done -> context.response().putHeader("Cache-Control", caching));
        }
        context.next();
    }

    private void checkSize(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && (length.length() > 7 || Long.parseLong(length) > BODY_LIMIT)) {
            context.response().putHeader("Connection", "close");
            refuse(context, Problems.standard(413));
        } else {
            context.next();
        }
    }

    /**
     * A browser says where a request comes from; a write from another site is refused, whatever cookie it carries.
     * Programs send neither header and are not concerned.
     */
    private void checkOrigin(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READS.contains(request.method()) || sameOrigin(request)) {
            context.next();
        } else {
            refuse(context, new Problem("cross-origin", "ほかのサイトからの操作は受け付けません", 403, "このシステムの画面から操作してください。"));
        }
    }

    private static boolean sameOrigin(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.replaceFirst("^https?://", "").equals(String.valueOf(request.authority()));
    }

    /** A deep link of the SPA is its index page. */
    private void servePage(RoutingContext context) {
        String path = context.normalizedPath();
        boolean page = PAGE_READS.contains(context.request().method())
                && !path.equals("/")
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && path.indexOf('.', path.lastIndexOf('/')) < 0;
        if (page) {
            context.reroute("/");
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, Problem problem) {
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(mapper.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
