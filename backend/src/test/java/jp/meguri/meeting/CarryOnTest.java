package jp.meguri.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** What a meeting leaves open comes back in the next one, once and with its trail. */
@HttpTest
class CarryOnTest {

    @Test
    void whatIsLeftComesBackMeetingAfterMeetingWithItsTrail() {
        Council first = Council.on(Council.body("carry-trail", "RELATED", ""), "2024-05-10");
        first.add("済んだ議題", "");
        String left = first.add("継続の議題", Council.about("1-1", 2024) + ",\"minutes\":15,\"presenter\":\"事務局\"");
        String undecided = first.add("未定の議題", "");
        first.hold();
        Council.decide(first.path() + "/agenda/" + first.read().jsonPath().getString("agenda[0].id"), "APPROVED", "");
        Council.decide(left, "CONTINUED", ",\"summary\":\"1回目の審議\"");
        Council second = next(first, "2024-06-10");
        second.read()
                .then()
                .body("label", equalTo("令和6年度 第2回"))
                .body("status", equalTo("PREPARING"))
                .body("agenda.title", contains("継続の議題", "未定の議題"))
                .body("agenda[0].links[0].initiative", equalTo("1-1"))
                .body("agenda[0].links[0].fiscalYear", equalTo(2024))
                .body("agenda[0].minutes", equalTo(15))
                .body("agenda[0].summary", nullValue())
                .body("agenda[0].decision", nullValue())
                .body("agenda.continuedFrom", contains(Council.idOf(left), Council.idOf(undecided)))
                .body("agenda[0].trail.meetingLabel", contains("令和6年度 第1回"))
                .body("agenda[0].trail.decision", contains("CONTINUED"));
        Council.decide(undecided, "CONTINUED", "");
        first.close();
        // Once only: neither the same meeting nor a proposal gives it again.
        next(first, "2024-06-11").read().then().body("agenda", empty());

        second.hold();
        String again = second.path() + "/agenda/" + second.read().jsonPath().getString("agenda[0].id");
        String rest = second.path() + "/agenda/" + second.read().jsonPath().getString("agenda[1].id");
        Council.decide(again, "CONTINUED", "");
        Council.decide(rest, "NOTED", "");
        second.close();
        Council third = next(second, "2024-07-10");
        JsonPath item = third.read().jsonPath();
        assertEquals(List.of("継続の議題"), item.getList("agenda.title"));
        assertEquals(List.of("令和6年度 第1回", "令和6年度 第2回"), item.getList("agenda[0].trail.meetingLabel"));
        assertEquals(List.of(Council.idOf(left), Council.idOf(again)), item.getList("agenda[0].trail.item"));
        step(left, Council.idOf(again), second);
        step(again, item.getString("agenda[0].id"), third);
        Given.the(Role.VIEWER)
                .get(again)
                .then()
                .body("trail.item", contains(Council.idOf(left)))
                .body("trail[0].date", equalTo("2024-05-10"));
        Given.the(Role.VIEWER).get(left).then().body("trail", empty()).body("summary", equalTo("1回目の審議"));
        // Taken off again, it waits again.
        Council.remove(third.path()).then().statusCode(204);
        Given.the(Role.VIEWER).get(again).then().body("continuedIn", nullValue());
        next(second, "2024-08-10").read().then().body("agenda.title", contains("継続の議題"));
    }

    private static void step(String item, String after, Council in) {
        Given.the(Role.VIEWER)
                .get(item)
                .then()
                .body("continuedIn.item", equalTo(after))
                .body("continuedIn.meeting", equalTo(in.id()));
    }

    @Test
    void openActionsComeBackAsOneItemThatLooksAtThem() {
        Council first = Council.on(Council.body("carry-actions", "RELATED", ""), "2024-05-10");
        String open = first.add("公開", "");
        String hidden = first.add("非公開", ",\"openToPublic\":false,\"notPublicReason\":\"個人の情報\"");
        String one = first.agree(open, "一", "");
        String two = first.agree(open, "二", ",\"due\":\"2024-05-31\"");
        String done = first.agree(open, "済", "");
        String secret = first.agree(hidden, "秘", "");
        patch(done, "{\"state\":\"DONE\"}");
        Council second = next(first, "2024-06-10");
        second.read()
                .then()
                .body("agenda.title", contains("前回までの宿題について", "前回までの宿題について"))
                .body("agenda.kind", contains("REPORT", "REPORT"))
                .body("agenda[0].actions", contains(Council.idOf(one), Council.idOf(two)))
                .body("agenda[0].openToPublic", equalTo(true))
                .body("agenda[1].actions", contains(Council.idOf(secret)))
                .body("agenda[1].openToPublic", equalTo(false));
        Given.the(Role.VIEWER)
                .get(second.path())
                .then()
                .body("agenda.actions.flatten()", contains(Council.idOf(one), Council.idOf(two)));
        assertEquals(List.of(), sources(second));
        patch(two, "{\"state\":\"DROPPED\",\"result\":\"不要になった\"}");
        next(second, "2024-07-10").read().then().body("agenda[0].actions", contains(Council.idOf(one)));
    }

    /** An action item of minutes that are still being written can be taken back while a later meeting looks at it. */
    @Test
    void anActionThatWasTakenBackStopsNobody() {
        Council first = Council.on(Council.body("carry-gone", "RELATED", ""), "2024-05-10");
        String item = first.add("議題", "");
        String action = first.agree(item, "宿題", "");
        Council second = next(first, "2024-06-10");
        String looking = second.path() + "/agenda/" + second.read().jsonPath().getString("agenda[0].id");
        Council.remove(action).then().statusCode(204);
        second.hold();
        Council.decide(looking, "CONTINUED", ",\"summary\":\"報告を受けた\"");
        Given.the(Role.VIEWER).get(looking).then().body("actions", empty());
        next(second, "2024-07-10").read().then().body("agenda.title", contains("前回までの宿題について"));
    }

    @Test
    void theRecordsProposeWhatIsOpenAndNothingTwice() {
        String body = Council.body("carry-sub", "SUBCOMMITTEE", "");
        Sheet mine = new Sheet("2-11", 2025);
        Sheet other = new Sheet("2-10", 2025);
        mine.bring("SUBMITTED");
        other.bring("SUBMITTED");
        Given.patch("/initiatives/2-11", "{\"committees\":[\"" + body + "\"]}")
                .then()
                .statusCode(200);
        Council first = Council.on(body, "2024-05-10");
        String left = first.add("継続の議題", "");
        first.agree(left, "宿題", "");
        first.hold();
        Council.decide(left, "CONTINUED", "");
        Council second = Council.on(body, "2024-06-10");
        JsonPath proposed = proposals(second);
        assertEquals(List.of("CONTINUED", "ACTIONS", "SHEET"), proposed.getList("items.source"));
        assertEquals("令和6年度 第1回から継続の議題", proposed.getString("items[0].reason"));
        assertEquals(Council.idOf(left), proposed.getString("items[0].item.continuedFrom"));
        assertEquals("2-11", proposed.getString("items[2].item.links[0].initiative"));
        assertEquals(2025, proposed.getInt("items[2].item.links[0].fiscalYear"));
        List<Object> council = proposals(Council.on("council", "2028-05-10"))
                .getList("items.findAll { it.source == 'SHEET' }.item.links.initiative.flatten()");
        assertTrue(council.containsAll(List.of("2-10", "2-11")), council.toString());
        // What is proposed goes onto the agenda as it is, and is not proposed any more.
        List<String> items = Given.the(Role.COORDINATOR)
                .get(second.path() + "/proposals")
                .jsonPath()
                .getList("items.item", Map.class)
                .stream()
                .map(CarryOnTest::json)
                .toList();
        second.addAll(items).then().statusCode(201).body("items.trail.size()", equalTo(3));
        assertEquals(List.of(), sources(second));
        assertEquals(
                List.of("ACTIONS", "SHEET"),
                sources(Council.on(body, "2024-07-10")),
                "another meeting may look at it too");
        Given.patch("/initiatives/2-11", "{\"committees\":[]}").then().statusCode(200);
        assertFalse(sources(Council.on(body, "2024-08-10")).contains("SHEET"));
    }

    private static String json(Object item) {
        try {
            return new ObjectMapper().writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aRequestThatIsSentAgainIsDoneOnce() {
        String body = Council.body("carry-once", "RELATED", "");
        String meeting = twice("/meetings", Council.create(body, "2024-05-10", ""), "id");
        Council first = new Council("/meetings/" + meeting);
        twice(first.path() + "/agenda", "{\"items\":[" + Council.item("一", "") + "]}", "items[0].id");
        first.read().then().body("agenda.title", contains("一"));
        String item = first.read().jsonPath().getString("agenda[0].id");
        twice(first.path() + "/actions", "{\"agendaItem\":\"" + item + "\",\"text\":\"宿題\"}", "id");
        twice(first.path() + "/next", "{\"date\":\"2024-06-10\"}", "id");
        Given.the(Role.VIEWER)
                .queryParam("committee", body)
                .get("/meetings")
                .then()
                .body("items.date", contains("2024-06-10", "2024-05-10"))
                .body("items.items", contains(1, 1));
    }

    private static String twice(String path, String json, String id) {
        String key = "once-" + path.hashCode() + "-" + json.hashCode();
        Response made = keyed(path, json, key);
        made.then().statusCode(201);
        long head = Given.head();
        Response again = keyed(path, json, key);
        again.then().statusCode(201);
        assertEquals(made.asString(), again.asString());
        assertEquals(head, Given.head());
        int other = keyed(path, json.replace("2024-", "2025-").replace("一", "二").replace("宿題", "別"), key)
                .statusCode();
        assertTrue(other == 409 || other == 422, "another body under the same key: " + other);
        return made.jsonPath().getString(id);
    }

    private static Response keyed(String path, String json, String key) {
        return Given.the(Role.COORDINATOR)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    private static JsonPath proposals(Council meeting) {
        Response answer = Given.the(Role.COORDINATOR).get(meeting.path() + "/proposals");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static List<String> sources(Council meeting) {
        return proposals(meeting).getList("items.source");
    }

    private static Council next(Council meeting, String day) {
        Response made = meeting.next(day);
        made.then().statusCode(201);
        return new Council("/meetings/" + made.jsonPath().getString("id"));
    }

    private static void patch(String path, String json) {
        Council.patch(Role.COORDINATOR, path, json).then().statusCode(200);
    }
}
