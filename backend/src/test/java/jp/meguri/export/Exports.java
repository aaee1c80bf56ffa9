package jp.meguri.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.Sheet;

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

    /** A year with all that can be in it: activities, one of them removed, a comment, an override, an improvement. */
    static void playAYear(Sheet year) {
        year.bring("EVALUATING");
        year.record(Sheet.activity(
                        "2024-06-18", "\"figures\":{\"times\":1,\"people\":[{\"profession\":\"医師\",\"number\":3}]}"))
                .then()
                .statusCode(201);
        Response extra = year.record(Sheet.activity("2024-09-10", "\"link\":\"https://example.jp/\""));
        remove(year, extra.jsonPath().getString("id"));
        year.comment(Role.MANAGER, "EVALUATION", "内訳も書いてください。").then().statusCode(201);
        year.write(
                        "{\"evaluation\":{\"rating\":\"A\",\"result\":{\"value\":4,\"reason\":\"記録のない回がある\",\"absence\":null}},"
                                + "\"improvement\":{\"nextYear\":\"案内先を増やす\"}}")
                .then()
                .statusCode(200);
        year.bring("APPROVED");
    }

    static void remove(Sheet year, String activity) {
        String path = year.path() + "/activities/" + activity;
        Given.the(Role.COORDINATOR)
                .header("If-Match", Given.etag(path))
                .delete(path)
                .then()
                .statusCode(204);
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
