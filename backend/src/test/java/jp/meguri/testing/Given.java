package jp.meguri.testing;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.meguri.identity.AccountService;
import jp.meguri.identity.Role;

/** Where a test begins: somebody who has signed in, at the policy. Every answer is held against {@code openapi.yaml}. */
public final class Given {

    public static final String POLICY = "132101-2024";
    public static final String PATCH = "application/merge-patch+json";

    private static final String PASSWORD = "correct horse battery staple";
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private Given() {}

    /** A person of this role, below the policy's path. */
    public static RequestSpecification the(Role role) {
        return person(role.name().toLowerCase(java.util.Locale.ROOT), role);
    }

    public static RequestSpecification person(String username, Role role) {
        return nobody().cookie("meguri_session", SESSIONS.computeIfAbsent(username, name -> signIn(name, role)));
    }

    /** Somebody who has not signed in. */
    public static RequestSpecification nobody() {
        return RestAssured.given()
                .spec(new RequestSpecBuilder()
                        .setConfig(RestAssuredConfig.config()
                                .encoderConfig(EncoderConfig.encoderConfig()
                                        .defaultContentCharset("UTF-8")
                                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                        .encodeContentTypeAs(PATCH, ContentType.TEXT))
                                .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset("UTF-8")))
                        .setBasePath("/api/v1/policies/" + POLICY)
                        .addFilter(new HeldAgainstContract())
                        .build());
    }

    private static String signIn(String username, Role role) {
        Arc.container()
                .instance(AccountService.class)
                .get()
                .create(username, "試験 " + username, PASSWORD, role == Role.ADMIN ? null : POLICY, role);
        return session(username, PASSWORD).cookie("meguri_session");
    }

    public static Response session(String username, String password) {
        return nobody().basePath("/api/v1")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", username)
                .formParam("password", password)
                .post("/session");
    }

    /** The present tag of a resource. */
    public static String etag(String path) {
        return the(Role.ADMIN).get(path).then().statusCode(200).extract().header("ETag");
    }

    /** A change by an administrator on the resource's present state. */
    public static Response patch(String path, String json) {
        return the(Role.ADMIN)
                .contentType(PATCH)
                .header("If-Match", etag(path))
                .body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .patch(path);
    }

    /** The newest entry of the ledger. */
    public static long head() {
        long after = 0;
        while (true) {
            var page = the(Role.ADMIN)
                    .queryParam("after", after)
                    .queryParam("limit", 200)
                    .get("/ledger")
                    .jsonPath();
            if (!page.getList("items").isEmpty()) {
                after = page.getLong("items[-1].sequence");
            }
            if (page.get("nextCursor") == null) {
                return after;
            }
        }
    }
}
