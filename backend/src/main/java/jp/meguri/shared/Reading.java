package jp.meguri.shared;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every read of policy data takes: a moment of the past, and the tag that the reader already holds. */
public class Reading {

    @QueryParam("asOf")
    @Parameter(
            description = "この日時の状態を返す（省略すると現在）",
            schema = @Schema(format = "date-time"),
            example = "2026-03-31T23:59:59+09:00")
    public String asOf;

    @HeaderParam("If-None-Match")
    @Parameter(description = "すでに持っている内容のETag")
    public String ifNoneMatch;

    @Context
    UriInfo uri;
}
