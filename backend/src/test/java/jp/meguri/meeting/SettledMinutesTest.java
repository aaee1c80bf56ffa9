package jp.meguri.meeting;

import static jp.meguri.testing.Council.member;
import static jp.meguri.testing.Refused.conflict;
import static jp.meguri.testing.Refused.fault;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** Minutes that are settled stand still, with their numbers and the members of their day, until they are reopened. */
@HttpTest
class SettledMinutesTest {

    @Test
    void decisionsAreNumberedInOrderOfTheAgendaOverTheYearOfTheBody() {
        String body = Council.body("settled-numbers", "RELATED", "");
        Council first = Council.on(body, "2024-05-10");
        String a = first.add("a", "");
        String b = first.add("b", "");
        String c = first.add("c", "");
        String d = first.add("d", "");
        patch(first.path(), "{\"order\":[\"%s\",\"%s\"]}".formatted(Council.idOf(d), Council.idOf(b)));
        first.hold();
        Council.decide(a, "NOTED", "");
        Council.decide(b, "CONTINUED", "");
        Council.decide(c, "SENT_BACK", "");
        Council.decide(d, "WITH_OPINION", ",\"opinion\":\"意見\"");
        first.close().read().then().body("agenda.title", contains("d", "b", "a", "c"));
        assertEquals(Arrays.asList(1, null, 2, 3), numbers(first));
        Given.the(Role.VIEWER).get(a).then().body("decisionLabel", equalTo("令和6年度 決定第2号"));
        Given.the(Role.VIEWER).get(b).then().body("decisionLabel", nullValue());

        Council second = settled(body, "2024-06-10", "APPROVED", "NOTED");
        assertEquals(List.of(4, 5), numbers(second));
        assertEquals(List.of(1), numbers(settled(body, "2025-04-01", "APPROVED")), "another year");
        String other = Council.body("settled-other", "RELATED", "");
        assertEquals(List.of(1), numbers(settled(other, "2024-06-10", "APPROVED")), "another body");

        first.move(Role.MANAGER, "reopen", "誤記の訂正").then().statusCode(200);
        Council.decide(b, "APPROVED", "");
        Council.decide(a, "CONTINUED", "");
        String e = first.add("e", "");
        Council.decide(e, "APPROVED", "");
        assertEquals(Arrays.asList(1, null, 2, 3, null), numbers(first), "until the minutes are settled again");
        first.move("close").then().statusCode(200);
        assertEquals(Arrays.asList(1, 6, null, 3, 7), numbers(first));
        assertEquals(List.of(4, 5), numbers(second));
    }

    private static List<Integer> numbers(Council meeting) {
        return meeting.read().jsonPath().getList("agenda.decisionNumber");
    }

    private static Council settled(String body, String day, String... decisions) {
        Council meeting = Council.on(body, day);
        List<String> items =
                Arrays.stream(decisions).map(one -> meeting.add(one, "")).toList();
        meeting.hold();
        for (int i = 0; i < decisions.length; i++) {
            Council.decide(items.get(i), decisions[i], "");
        }
        return meeting.close();
    }

    @Test
    void nothingOfThemChangesButWhatIsDoneAboutTheActions() {
        Council meeting = Council.on(Council.body("settled-still", "RELATED", ""), "2024-05-10");
        String item = meeting.add("議題", "");
        String action = meeting.agree(item, "内訳を示す", ",\"initiative\":\"2-7\"");
        meeting.hold();
        Council.decide(item, "APPROVED", "");
        meeting.close().read().then().body("closing.by", notNullValue()).body("closing.name", notNullValue());
        long head = Given.head();
        for (String change : List.of(
                "{\"observers\":3}",
                "{\"time\":{\"place\":\"x\"}}",
                "{\"participants\":[{\"role\":\"STAFF\",\"name\":\"x\"}]}",
                "{\"order\":[\"" + Council.idOf(item) + "\"]}",
                "{\"openToPublic\":false,\"notPublicReason\":\"x\"}")) {
            still(Council.patch(Role.COORDINATOR, meeting.path(), change));
        }
        still(meeting.addAll(List.of(Council.item("x", ""))));
        for (String change : List.of(
                "{\"title\":\"x\"}",
                "{\"summary\":\"x\"}",
                "{\"decision\":\"NOTED\"}",
                "{\"decision\":null}",
                "{\"opinion\":\"x\"}",
                "{\"openToPublic\":false,\"notPublicReason\":\"x\"}",
                "{\"actions\":[\"" + Council.idOf(action) + "\"]}")) {
            still(Council.patch(Role.COORDINATOR, item, change));
        }
        still(Council.remove(item));
        still(Council.post(
                meeting.path() + "/actions", "{\"agendaItem\":\"" + Council.idOf(item) + "\",\"text\":\"x\"}"));
        still(Council.remove(action));
        still(Council.patch(Role.COORDINATOR, action, "{\"text\":\"x\"}"));
        still(Council.patch(Role.COORDINATOR, action, "{\"initiative\":\"2-8\"}"));
        still(Council.patch(Role.COORDINATOR, action, "{\"initiative\":null,\"state\":\"DONE\"}"));
        conflict(Council.remove(meeting.path()), "already-called");
        assertEquals(head, Given.head());
        Council.patch(
                        Role.COORDINATOR,
                        action,
                        "{\"state\":\"DONE\",\"owner\":\"coordinator\",\"due\":\"2024-08-01\",\"result\":\"示した\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("ownerName", equalTo("試験 coordinator"))
                .body("due", equalTo("2024-08-01"))
                .body("result", equalTo("示した"))
                .body("text", equalTo("内訳を示す"));
        Council.patch(Role.COORDINATOR, action, "{\"owner\":null,\"ownerName\":\"高齢福祉係\"}")
                .then()
                .body("ownerName", equalTo("高齢福祉係"));
    }

    private static void still(Response answer) {
        conflict(answer, "minutes-settled");
    }

    @Test
    void theMembersOfTheDayStayWhenTheListChangesLater() {
        String body = Council.body("settled-roster", "RELATED", "");
        Council.members(body, member(1, "CHAIR", "2024-04-01", null), member(2, "MEMBER", "2024-04-01", null))
                .then()
                .statusCode(200);
        Council meeting = Council.on(body, "2024-05-10").hold();
        patch(
                meeting.path(),
                "{\"attendance\":[{\"member\":1,\"presence\":\"PRESENT\"},"
                        + "{\"member\":2,\"presence\":\"PRESENT\"}]}");
        meeting.close();
        String renamed = member(1, "MEMBER", "2024-04-01", null).replace("委員1", "改名");
        Council.members(body, renamed, member(3, "CHAIR", "2024-04-01", null))
                .then()
                .statusCode(200);
        meeting.read()
                .then()
                .body("members.member", contains(1, 2))
                .body("members[0].name", equalTo("委員1"))
                .body("members[0].role", equalTo("CHAIR"))
                .body("members.presence", contains("PRESENT", "PRESENT"))
                .body("quorum.seats", equalTo(2))
                .body("quorum.reached", equalTo(true));
        meeting.move(Role.MANAGER, "reopen", "名簿の訂正").then().body("members.member", contains(3, 1));
        meeting.move("close").then().body("members.member", contains(3, 1)).body("quorum.counted", equalTo(1));
    }

    @Test
    void reopeningNeedsAReasonAndKeepsWhatTheySaid() {
        Council meeting = Council.on(Council.body("settled-reopen", "RELATED", ""), "2024-05-10");
        String item = meeting.add("議題", "");
        meeting.hold();
        Council.decide(item, "APPROVED", ",\"summary\":\"はじめの概要\"");
        meeting.close();
        String closed = content(meeting.read());
        fault(meeting.move(Role.MANAGER, "reopen", null), "/reason");
        fault(meeting.move(Role.MANAGER, "reopen", " "), "/reason");
        Response reopened = meeting.move(Role.MANAGER, "reopen", "概要の訂正");
        reopened.then()
                .statusCode(200)
                .body("status", equalTo("REVIEWING"))
                .body("closing", nullValue())
                .body("reopening.reason", equalTo("概要の訂正"))
                .body("reopening.name", equalTo("試験 manager"));
        Council.decide(item, "NOTED", ",\"summary\":\"直した概要\"");
        meeting.move("close").then().statusCode(200).body("reopening.reason", equalTo("概要の訂正"));
        String at = reopened.jsonPath().getString("reopening.at");
        Response then = Given.the(Role.COORDINATOR).queryParam("asOf", at).get(meeting.path());
        then.then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("agenda[0].summary", equalTo("はじめの概要"))
                .body("agenda[0].decision", equalTo("APPROVED"));
        assertEquals(closed, content(then));
    }

    private static String content(Response answer) {
        return answer.asString();
    }

    @Test
    void theNumberOfASettledMeetingDoesNotShift() {
        String body = Council.body("settled-shift", "RELATED", "");
        Council early = Council.on(body, "2024-05-10");
        Council settled = settled(body, "2024-06-10", "APPROVED");
        Council late = Council.on(body, "2024-07-10");
        conflict(Council.post("/meetings", Council.create(body, "2024-06-09", "")), "number-would-shift");
        conflict(early.next("2024-06-01"), "number-would-shift");
        conflict(Council.remove(early.path()), "number-would-shift");
        conflict(move(early, "2024-06-11"), "number-would-shift");
        conflict(move(early, "2024-03-31"), "number-would-shift");
        conflict(move(late, "2024-06-09"), "number-would-shift");
        settled.read().then().body("label", equalTo("令和6年度 第2回"));
        move(early, "2024-06-09").then().statusCode(200).body("number", equalTo(1));
        move(late, "2024-06-11").then().statusCode(200).body("number", equalTo(3));
        Council.post("/meetings", Council.create(body, "2024-03-31", "")).then().statusCode(201);
        Council.remove(late.path()).then().statusCode(204);
        settled.move(Role.MANAGER, "reopen", "訂正").then().statusCode(200);
        Council.remove(early.path()).then().statusCode(204);
        settled.read().then().body("number", equalTo(1));
    }

    private static Response move(Council meeting, String day) {
        return Council.patch(Role.COORDINATOR, meeting.path(), "{\"time\":{\"date\":\"" + day + "\"}}");
    }

    private static void patch(String path, String json) {
        Council.patch(Role.COORDINATOR, path, json).then().statusCode(200);
    }
}
