package jp.meguri.meeting;

import static jp.meguri.testing.Refused.conflict;
import static jp.meguri.testing.Refused.fault;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** What meetings said of an initiative is told there, and their opinion goes into the sheet once. */
@HttpTest
class OpinionTest {

    private static final String HIDDEN = ",\"openToPublic\":false,\"notPublicReason\":\"個人の情報\"";

    @Test
    void anInitiativeListsItsDiscussionsNewestFirst() {
        String body = Council.body("opinion-list", "RELATED", "");
        Council first = Council.on(body, "2024-05-10");
        String item = first.add("評価について", Council.about("2-6", 2026) + ",\"minutes\":10");
        first.add("別の取組", Council.about("2-4", 2026));
        first.hold();
        Council.decide(item, "APPROVED", ",\"summary\":\"概要\"");
        Council.decide(first.path() + "/agenda/" + first.read().jsonPath().getString("agenda[1].id"), "NOTED", "");
        first.close();
        Council second = Council.on(body, "2024-06-10");
        String whole = second.add("取組全体", ",\"links\":[{\"initiative\":\"2-6\"}]");
        String both = second.add(
                "二年分",
                ",\"links\":[{\"initiative\":\"2-6\",\"fiscalYear\":2026},{\"initiative\":\"2-6\",\"fiscalYear\":2025}]");
        discussions("/initiatives/2-6/discussions", body, both, whole, item);
        discussions("/initiatives/2-6/discussions?fiscalYear=2026", body, both, item);
        discussions("/initiatives/2-6/discussions?fiscalYear=2025", body, both);
        Given.the(Role.VIEWER)
                .get("/initiatives/2-6/discussions?fiscalYear=2026")
                .then()
                .body("items.find { it.item == '" + Council.idOf(item) + "' }.decisionLabel", equalTo("令和6年度 決定第1号"))
                .body("items.find { it.item == '" + Council.idOf(item) + "' }.summary", equalTo("概要"))
                .body("items.find { it.item == '" + Council.idOf(item) + "' }.meetingLabel", equalTo("令和6年度 第1回"))
                .body("items.find { it.item == '" + Council.idOf(both) + "' }.fiscalYears", contains(2025, 2026));
    }

    private static void discussions(String path, String body, String... items) {
        List<String> told = Given.the(Role.VIEWER)
                .get(path)
                .jsonPath()
                .getList("items.findAll { it.committee == '" + body + "' }.item");
        assertEquals(Arrays.stream(items).map(Council::idOf).toList(), told, path);
    }

    @Test
    void anOpinionGoesIntoTheSheetOnceUntilItIsApproved() {
        Sheet sheet = new Sheet("2-10", 2024);
        String body = Council.body("opinion-once", "RELATED", "");
        String first = settled(body, "2024-05-10", sheet);
        String second = settled(body, "2024-05-11", sheet);
        String third = settled(body, "2024-05-12", sheet);
        Given.patch(sheet.path(), "{\"evaluation\":{\"committeeOpinion\":\"前からの意見\"}}")
                .then()
                .statusCode(200)
                .body("opinionSources", empty());
        take(sheet, first, "併用を検討。\\n（第1回）")
                .then()
                .statusCode(200)
                .body("evaluation.committeeOpinion", equalTo("前からの意見\n併用を検討。\n（第1回）"))
                .body("opinionSources", contains(Council.idOf(first)));
        conflict(take(sheet, first, "もう一度"), "opinion-taken");
        sheet.bring("SUBMITTED");
        take(sheet, second, "提出後の意見")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("opinionSources", contains(Council.idOf(first), Council.idOf(second)));
        sheet.bring("APPROVED");
        conflict(take(sheet, third, "遅すぎた意見"), "cycle-closed");
        sheet.read()
                .then()
                .body("evaluation.committeeOpinion", equalTo("前からの意見\n併用を検討。\n（第1回）\n提出後の意見"))
                .body("opinionSources.size()", equalTo(2));
        Given.the(Role.AUDITOR)
                .queryParam("subject", sheet.subject())
                .get("/ledger")
                .then()
                .body("items.action", hasItem("cycle.takeOpinion"));
    }

    @Test
    void onlyASettledPublicOpinionAboutThisVerySheetIsTaken() {
        Sheet sheet = new Sheet("2-3", 2025);
        String body = Council.body("opinion-which", "RELATED", "");
        Council running = Council.on(body, "2024-05-10");
        String item = running.add("評価", Council.about("2-3", 2025));
        running.hold();
        fault(take(sheet, item, "x"), "/agendaItem");
        Council.decide(item, "WITH_OPINION", ",\"opinion\":\"意見\"");
        fault(take(sheet, item, "x"), "/agendaItem");
        running.move("review");
        fault(take(sheet, item, "x"), "/agendaItem");
        Council other = Council.on(body, "2024-05-11", HIDDEN);
        String inside = other.add("評価", Council.about("2-3", 2025));
        other.hold();
        Council.decide(inside, "WITH_OPINION", ",\"opinion\":\"意見\"");
        other.close();
        fault(take(sheet, inside, "x"), "/agendaItem");
        running.move("close").then().statusCode(200);
        Council mixed = Council.on(body, "2024-05-12");
        String hidden = mixed.add("評価", Council.about("2-3", 2025) + HIDDEN);
        String without = mixed.add("意見なし", Council.about("2-3", 2025));
        String year = mixed.add("別の年度", Council.about("2-3", 2026));
        String whole = mixed.add("取組全体", ",\"links\":[{\"initiative\":\"2-3\"}]");
        mixed.hold();
        for (String one : List.of(hidden, year, whole)) {
            Council.decide(one, "WITH_OPINION", ",\"opinion\":\"意見\"");
        }
        Council.decide(without, "NOTED", "");
        mixed.close();
        for (String one : List.of(hidden, without, year, whole, "/0190a0b0-0000-7000-8000-000000000000")) {
            fault(take(sheet, one, "x"), "/agendaItem");
        }
        sheet.read().then().body("opinionSources", empty());
        fault(take(sheet, item, " "), "/text");
        take(sheet, item, "x").then().statusCode(200);
        Given.the(Role.VIEWER)
                .get("/initiatives/2-3/discussions?fiscalYear=2025")
                .then()
                .body(
                        "items.findAll { it.committee == 'opinion-which' && it.mayTakeOpinion }.item",
                        contains(Council.idOf(item)));
    }

    @Test
    void whoeverReadAnOlderSheetTakesNothing() {
        Sheet sheet = new Sheet("2-5", 2025);
        String item = settled(Council.body("opinion-stale", "RELATED", ""), "2024-05-10", sheet);
        String old = Given.etag(sheet.path());
        sheet.write("{\"plan\":{\"goal\":\"別の人の記入\"}}").then().statusCode(200);
        take(sheet, item, "x", old).then().statusCode(412);
        String long1 = "あ".repeat(4_999);
        take(sheet, item, long1, Given.etag(sheet.path())).then().statusCode(200);
        String second = settled("opinion-stale", "2024-05-11", sheet);
        String third = settled("opinion-stale", "2024-05-12", sheet);
        take(sheet, second, long1).then().statusCode(200);
        Response tooLong = take(sheet, third, "いろは");
        fault(tooLong, "/text");
        tooLong.then().body("violations[0].message", containsString("いまある会議の意見とあわせて"));
    }

    private static String settled(String body, String day, Sheet sheet) {
        Council meeting = Council.on(body, day);
        String item = meeting.add("評価", Council.about(sheet.initiative(), sheet.fiscalYear()));
        meeting.hold();
        Council.decide(item, "WITH_OPINION", ",\"opinion\":\"意見\"");
        meeting.close();
        return item;
    }

    private static Response take(Sheet sheet, String item, String text) {
        return take(sheet, item, text, Given.etag(sheet.path()));
    }

    private static Response take(Sheet sheet, String item, String text, String tag) {
        return Given.the(Role.COORDINATOR)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(("{\"agendaItem\":\"" + Council.idOf(item) + "\",\"text\":\"" + text + "\"}")
                        .getBytes(StandardCharsets.UTF_8))
                .post(sheet.path() + "/opinions");
    }
}
