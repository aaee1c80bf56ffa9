package jp.meguri.meeting;

import static jp.meguri.testing.Council.member;
import static jp.meguri.testing.Refused.conflict;
import static jp.meguri.testing.Refused.fault;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** A meeting from its preparation until its minutes are settled. */
@HttpTest
class MeetingApiTest {

    private static final String RULES =
            ",\"rules\":{\"quorum\":\"TWO_THIRDS\",\"deputiesCount\":true,\"openToPublic\":%s,\"noticeDays\":10,\"minutesDays\":20}";

    @Test
    void aNewMeetingFollowsTheRulesOfItsBody() {
        String body = Council.body("api-rules", "RELATED", RULES.formatted("false"));
        Response made = Council.post("/meetings", Council.create(body, "2024-05-10", ""));
        made.then()
                .statusCode(201)
                .body("label", equalTo("令和6年度 第1回"))
                .body("status", equalTo("PREPARING"))
                .body("openToPublic", equalTo(false))
                .body("notPublicReason", equalTo("会議体の定めによる"))
                .body("due.notice", equalTo("2024-04-30"))
                .body("due.minutes", equalTo("2024-05-30"))
                .body("quorum.rule", equalTo("TWO_THIRDS"))
                .body("quorum.reached", nullValue())
                .body("agenda", empty());
        assertEquals(
                made.header("Location").replaceFirst(".*/", ""), made.jsonPath().getString("id"));
        Council.post("/meetings", Council.create(body, "2024-05-11", ",\"notPublicReason\":\"個人の情報\""))
                .then()
                .body("notPublicReason", equalTo("個人の情報"));
        Council.post("/meetings", Council.create(body, "2024-05-12", ",\"openToPublic\":true"))
                .then()
                .body("openToPublic", equalTo(true))
                .body("notPublicReason", nullValue());
    }

    @Test
    void aBodyWithoutRulesOfItsOwnHasThoseOfTheSystem() {
        String body = Council.body("api-default", "RELATED", "");
        Council.on(body, "2025-03-31")
                .read()
                .then()
                .body("openToPublic", equalTo(true))
                .body("label", equalTo("令和6年度 第1回"))
                .body("due.notice", equalTo("2025-03-24"))
                .body("due.minutes", equalTo("2025-04-30"))
                .body("quorum.rule", equalTo("MAJORITY"));
        Council.on(body, "2025-04-01").read().then().body("label", equalTo("令和7年度 第1回"));
    }

    @Test
    void aMeetingMovesOnAndBackOneStepAtATime() {
        Council meeting = Council.on(Council.body("api-steps", "RELATED", ""), "2024-05-10");
        for (String skipped : List.of("withdraw", "hold", "review", "resume", "close", "reopen")) {
            conflict(meeting.move(Role.MANAGER, skipped, "理由"), "meeting-elsewhere");
        }
        status(meeting, "convene", "CONVENED");
        fault(meeting.move("withdraw"), "/reason");
        fault(meeting.move(Role.COORDINATOR, "withdraw", "\u3000"), "/reason");
        meeting.move(Role.COORDINATOR, "withdraw", "日程の変更").then().body("status", equalTo("PREPARING"));
        status(meeting, "convene", "CONVENED");
        status(meeting, "hold", "HELD");
        status(meeting, "review", "REVIEWING");
        status(meeting, "resume", "HELD");
        status(meeting, "review", "REVIEWING");
        status(meeting, "close", "CLOSED");
        conflict(meeting.move("close"), "meeting-elsewhere");
    }

    private static void status(Council meeting, String action, String after) {
        meeting.move(action).then().statusCode(200).body("status", equalTo(after));
    }

    @Test
    void aQuorumThatWasReachedIsBrokenByACorrection() {
        String body = Council.body("api-quorum", "RELATED", "");
        members(body, member(1, "CHAIR", "2024-04-01", null), member(2, "MEMBER", "2024-04-01", null));
        Council meeting = Council.on(body, "2024-05-10").hold();
        attend(meeting, came(1, "PRESENT"), came(2, "PRESENT"))
                .then()
                .statusCode(200)
                .body("quorum.needed", equalTo(2))
                .body("quorum.reached", equalTo(true))
                .body("quorum.sentence", containsString("会議は成立しています"));
        attend(meeting, came(1, "PRESENT"), "{\"member\":2,\"presence\":\"DEPUTY\",\"deputy\":\"代理A\"}")
                .then()
                .statusCode(200)
                .body("quorum.reached", equalTo(false))
                .body("quorum.sentence", containsString("あと1人で成立します"))
                .body("members.find { it.member == 2 }.deputy", equalTo("代理A"));
        String text = meeting.read().jsonPath().getString("quorum.sentence");
        assertEquals("委員2人のうち1人が出席、1人が代理出席しています。定数は過半数の2人（代理は数えません）で、あと1人で成立します。", text);
        attend(meeting, came(2, "PRESENT")).then().body("members[0].presence", nullValue());
    }

    @Test
    void onlyMembersOfTheDayAreRecordedAndWhoWasRecordedStays() {
        String body = Council.body("api-roster", "RELATED", "");
        members(
                body,
                member(1, "CHAIR", "2024-04-01", "2024-05-09"),
                member(2, "MEMBER", "2024-04-01", "2024-05-10"),
                member(3, "MEMBER", "2024-05-10", null));
        Council meeting = Council.on(body, "2024-05-10");
        meeting.read().then().body("members.member", contains(2, 3));
        fault(attend(meeting, came(1, "PRESENT")), "/attendance/0/member");
        fault(attend(meeting, came(2, "PRESENT"), came(9, "ABSENT")), "/attendance/1/member");
        meeting.read().then().body("attendance", empty());
        attend(meeting, came(3, "PRESENT"), came(2, "PRESENT")).then().body("attendance.member", contains(2, 3));
        members(body, member(3, "MEMBER", "2024-05-10", null));
        meeting.read()
                .then()
                .body("members.member", contains(3))
                .body("attendance.member", contains(2, 3))
                .body("quorum.seats", equalTo(1))
                .body("quorum.counted", equalTo(1));
        Council.patch(Role.COORDINATOR, meeting.path(), "{\"observers\":3}")
                .then()
                .statusCode(200)
                .body("attendance.member", contains(2, 3));
        attend(meeting, came(3, "PRESENT")).then().statusCode(200);
        fault(attend(meeting, came(2, "PRESENT")), "/attendance/0/member");
    }

    @Test
    void nothingIsDecidedBeforeTheMeetingIsHeld() {
        Council meeting = Council.on(Council.body("api-decide", "RELATED", ""), "2024-05-10");
        String item = meeting.add("議題", "");
        conflict(Council.patch(Role.COORDINATOR, item, "{\"decision\":\"APPROVED\"}"), "not-held-yet");
        Council.patch(Role.COORDINATOR, item, "{\"summary\":\"下書き\"}").then().statusCode(200);
        meeting.move("convene");
        conflict(Council.patch(Role.COORDINATOR, item, "{\"decision\":\"NOTED\"}"), "not-held-yet");
        meeting.move("hold");
        fault(Council.patch(Role.COORDINATOR, item, "{\"decision\":\"WITH_OPINION\"}"), "/opinion");
        fault(Council.patch(Role.COORDINATOR, item, "{\"decision\":\"WITH_OPINION\",\"opinion\":\"\"}"), "/opinion");
        Council.decide(item, "WITH_OPINION", ",\"opinion\":\"併用を検討\"");
        fault(Council.patch(Role.COORDINATOR, item, "{\"opinion\":null}"), "/opinion");
        Given.the(Role.VIEWER)
                .get(item)
                .then()
                .body("decision", equalTo("WITH_OPINION"))
                .body("summary", equalTo("下書き"))
                .body("decisionNumber", nullValue());
    }

    @Test
    void minutesCannotBeSettledWhileAnItemIsUndecided() {
        Council meeting = Council.on(Council.body("api-undecided", "RELATED", ""), "2024-05-10");
        String first = meeting.add("一", "");
        meeting.add("二", "");
        String third = meeting.add("三", "");
        // The refusal names items by their place on the agenda, not by when they were made.
        order(meeting, Council.idOf(third)).then().body("agenda.title", contains("三", "一", "二"));
        meeting.hold();
        Council.decide(first, "APPROVED", "");
        meeting.move("review").then().statusCode(200);
        Response before = meeting.read();
        long head = Given.head();
        Response refused = meeting.move("close");
        conflict(refused, "undecided-items");
        refused.then().body("detail", containsString("議題1、議題3")).body("detail", not(containsString("議題2")));
        assertEquals(before.asString(), meeting.read().asString());
        assertEquals(head, Given.head());
        Given.the(Role.VIEWER).get(first).then().body("decisionNumber", nullValue());
    }

    @Test
    void onlyAMeetingThatWasNotCalledCanBeRemoved() {
        String body = Council.body("api-remove", "RELATED", "");
        Council called = Council.on(body, "2024-05-10");
        called.move("convene").then().statusCode(200);
        conflict(Council.remove(called.path()), "already-called");
        called.move("hold");
        conflict(Council.remove(called.path()), "already-called");
        Council prepared = Council.on(body, "2024-06-10");
        String item = prepared.add("議題", "");
        String action = prepared.agree(item, "宿題", "");
        String then = Given.the(Role.ADMIN)
                .get(prepared.path() + "/packet")
                .jsonPath()
                .getString("occurredAt");
        Council.remove(prepared.path()).then().statusCode(204);
        for (String path : List.of(prepared.path(), item, action)) {
            Given.the(Role.VIEWER).get(path).then().statusCode(404);
            Given.the(Role.VIEWER).queryParam("asOf", then).get(path).then().statusCode(200);
        }
    }

    private static Response order(Council meeting, String... items) {
        return Council.patch(Role.COORDINATOR, meeting.path(), "{\"order\":[\"" + String.join("\",\"", items) + "\"]}");
    }

    private static void members(String body, String... members) {
        Council.members(body, members).then().statusCode(200);
    }

    private static String came(int member, String presence) {
        return "{\"member\":" + member + ",\"presence\":\"" + presence + "\"}";
    }

    private static Response attend(Council meeting, String... attendance) {
        return Council.patch(
                Role.COORDINATOR, meeting.path(), "{\"attendance\":[" + String.join(",", attendance) + "]}");
    }
}
