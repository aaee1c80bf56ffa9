package jp.meguri.shared;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How a resource answers: tag, caching and, for the past, the ledger entry at which it was read. */
public final class Answers {

    private Answers() {}

    /** 200 with the body, or 304 when the reader already holds the tag. */
    public static Response of(Tagged<?> read) {
        return answer(read).build();
    }

    /** The same for a page of a list, with a link to the next one. */
    public static Response page(Tagged<? extends Page<?>> read, Reading reading) {
        Response.ResponseBuilder response = answer(read);
        if (read.body() != null && read.body().nextCursor() != null) {
            response.link(
                    reading.uri
                            .getRequestUriBuilder()
                            .replaceQueryParam("cursor", read.body().nextCursor())
                            .build(),
                    "next");
        }
        return response.build();
    }

    private static Response.ResponseBuilder answer(Tagged<?> read) {
        Response.ResponseBuilder response = read.body() == null ? Response.status(304) : Response.ok(read.body());
        response.header("ETag", read.tag()).header("Cache-Control", "private, no-cache");
        if (read.moment() != null) {
            response.header(
                    "Meguri-As-Of",
                    read.moment().sequence() + ";"
                            + JapanTime.format(read.moment().occurredAt()));
        }
        return response;
    }

    public static Response created(URI location, Tagged<?> made) {
        return Response.created(location)
                .entity(made.body())
                .header("ETag", made.tag())
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
