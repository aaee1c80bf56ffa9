package jp.meguri.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;

/** What the tests of the export do to the policy, and the file they get. */
final class Exports {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Exports() {}

    /** @param instant null for the present */
    static Response asOf(String instant) {
        var auditor = Given.the(Role.AUDITOR);
        Response answer = (instant == null ? auditor : auditor.queryParam("asOf", instant)).get("/export");
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }

    static void revise(String initiative, String situation) throws IOException {
        String json = JSON.writeValueAsString(
                JSON.createObjectNode().set("plan", JSON.createObjectNode().put("situation", situation)));
        Given.patch("/initiatives/" + initiative + "/cycles/2024", json).then().statusCode(200);
    }

    static void amend(String initiative, String year, String printed) throws IOException {
        String path = "/initiatives/" + initiative;
        Given.the(Role.ADMIN)
                .contentType("application/json")
                .header("If-Match", Given.etag(path))
                .body(JSON.writeValueAsBytes(JSON.createObjectNode().put("printed", printed)))
                .put(path + "/indicators/1/targets/" + year)
                .then()
                .statusCode(200);
    }
}
