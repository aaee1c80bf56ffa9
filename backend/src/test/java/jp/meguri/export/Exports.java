package jp.meguri.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
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
        year.bring("SUBMITTED");
    }

    /** A meeting with all that can be in it, its opinion taken into the sheet, and what it leaves carried on. */
    static void holdAMeeting(Sheet sheet, String day) {
        Council.members("council", Council.member(1, "CHAIR", "2020-04-01", null))
                .then()
                .statusCode(200);
        Council council = Council.on("council", day);
        String item = council.add("評価について", Council.about(sheet.initiative(), sheet.fiscalYear()));
        String left = council.add("継続の議題", ",\"openToPublic\":false,\"notPublicReason\":\"個人の情報\"");
        council.agree(item, "内訳を示す", ",\"due\":\"2024-07-31\",\"initiative\":\"" + sheet.initiative() + "\"");
        council.hold();
        Council.patch(
                        Role.COORDINATOR,
                        council.path(),
                        "{\"attendance\":[{\"member\":1,\"presence\":\"PRESENT\"}],"
                                + "\"participants\":[{\"role\":\"STAFF\",\"name\":\"職員A\"}],"
                                + "\"materials\":[{\"title\":\"一覧\",\"source\":\"BOARD\",\"branch\":false}]}")
                .then()
                .statusCode(200);
        decide(item, "{\"decision\":\"WITH_OPINION\",\"summary\":\"概要\",\"opinion\":\"併用を検討\"}");
        decide(left, "{\"decision\":\"CONTINUED\"}");
        council.close();
        council.next(day.replaceFirst("..$", "28")).then().statusCode(201);
        council.move(Role.MANAGER, "reopen", "誤記の訂正").then().statusCode(200);
        council.move("close").then().statusCode(200);
        String id = item.substring(item.lastIndexOf('/') + 1);
        Given.the(Role.COORDINATOR)
                .header("If-Match", Given.etag(sheet.path()))
                .contentType("application/json")
                .body("{\"agendaItem\":\"" + id + "\",\"text\":\"opinion\"}")
                .post(sheet.path() + "/opinions")
                .then()
                .statusCode(200);
    }

    private static void decide(String item, String json) {
        Council.patch(Role.COORDINATOR, item, json).then().statusCode(200);
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
