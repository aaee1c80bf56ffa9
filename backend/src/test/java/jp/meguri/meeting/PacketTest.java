package jp.meguri.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** The papers of a meeting are the same again later, and its event stands in people's calendars on the right day. */
@HttpTest
class PacketTest {

    @Test
    void askedForItsMomentAgainItIsTheSame() {
        String body = Council.body("packet-again", "RELATED", "");
        Council.members(body, Council.member(1, "CHAIR", "2024-04-01", null))
                .then()
                .statusCode(200);
        Sheet sheet = new Sheet("3-1", 2025);
        sheet.write("{\"plan\":{\"goal\":\"はじめの目標\"}}").then().statusCode(200);
        Council before = Council.on(body, "2024-04-10");
        String action = before.agree(before.add("前回", ""), "内訳を示す", ",\"initiative\":\"3-1\"");
        Council meeting = Council.on(body, "2024-05-10");
        String item = meeting.add("評価について", Council.about("3-1", 2025));
        patch(meeting.path(), "{\"materials\":[{\"title\":\"一覧\",\"source\":\"BOARD\",\"branch\":false}]}");

        Response packet = Given.the(Role.COORDINATOR).get(meeting.path() + "/packet");
        packet.then()
                .statusCode(200)
                .body("sequence", equalTo((int) Given.head()))
                .body("meeting.id", equalTo(meeting.id()))
                .body("meeting.label", equalTo("令和6年度 第2回"))
                .body("meeting.materials.label", contains("資料1"))
                .body("sheets.plan.goal", contains("はじめの目標"))
                .body("rows.initiative", contains("3-1"))
                .body("actions.text", contains("内訳を示す"));

        sheet.write("{\"plan\":{\"goal\":\"変えた目標\"}}").then().statusCode(200);
        Council.members(body, Council.member(1, "MEMBER", "2024-04-01", "2024-04-30"))
                .then()
                .statusCode(200);
        Given.patch("/committees/" + body, "{\"name\":\"改名\"}").then().statusCode(200);
        Given.patch("/initiatives/3-1", "{\"department\":\"別の係\"}").then().statusCode(200);
        patch(meeting.path(), "{\"time\":{\"place\":\"別の場所\"},\"materials\":[]}");
        patch(item, "{\"title\":\"変えた議題\"}");
        meeting.add("あとから", Council.about("2-3", 2026));
        patch(action, "{\"state\":\"DONE\"}");
        Council.on(body, "2024-03-31");
        Council.on(body, "2024-04-09");

        Response again = at(meeting, packet.jsonPath().getString("occurredAt"));
        again.then()
                .statusCode(200)
                .header("Meguri-As-Of", startsWith(packet.jsonPath().getLong("sequence") + ";"));
        assertEquals(packet.asString(), again.asString());
        assertEquals(packet.header("ETag"), again.header("ETag"));
        Response now = Given.the(Role.COORDINATOR).get(meeting.path() + "/packet");
        now.then()
                .body("meeting.label", equalTo("令和6年度 第3回"))
                .body("meeting.committeeName", equalTo("改名"))
                .body("sheets[0].plan.goal", equalTo("変えた目標"))
                .body("sheets.size()", equalTo(2))
                .body("actions.size()", equalTo(0));
        assertNotEquals(packet.header("ETag"), now.header("ETag"));

        // Also when the meeting itself is gone.
        Council.remove(meeting.path()).then().statusCode(204);
        assertEquals(
                packet.asString(),
                at(meeting, packet.jsonPath().getString("occurredAt")).asString());
        Given.patch("/initiatives/3-1", "{\"department\":null}").then().statusCode(200);
    }

    private static Response at(Council meeting, String moment) {
        return Given.the(Role.COORDINATOR).queryParam("asOf", moment).get(meeting.path() + "/packet");
    }

    @Test
    void eachSheetIsInItOnceInTheOrderOfTheAgenda() {
        Council meeting = Council.on(Council.body("packet-order", "RELATED", ""), "2024-05-10");
        String first = meeting.add(
                "一",
                ",\"links\":[{\"initiative\":\"3-1\",\"fiscalYear\":2025},{\"initiative\":\"1-1\",\"fiscalYear\":2025}]");
        String second = meeting.add("二", Council.about("2-3", 2024));
        String third =
                meeting.add("三", ",\"links\":[{\"initiative\":\"2-4\"},{\"initiative\":\"1-1\",\"fiscalYear\":2025}]");
        sheets(meeting, "3-1 2025", "1-1 2025", "2-3 2024");
        patch(
                meeting.path(),
                "{\"order\":[\"%s\",\"%s\",\"%s\"]}"
                        .formatted(Council.idOf(third), Council.idOf(second), Council.idOf(first)));
        sheets(meeting, "1-1 2025", "2-3 2024", "3-1 2025");
    }

    private static void sheets(Council meeting, String... expected) {
        var packet = Given.the(Role.VIEWER).get(meeting.path() + "/packet").jsonPath();
        List<String> told = packet.getList("sheets.collect { it.initiative + ' ' + it.fiscalYear }");
        assertEquals(List.of(expected), told);
        List<String> rows = packet.getList("rows.collect { it.initiative + ' ' + it.fiscalYear }");
        assertEquals(told.stream().sorted().toList(), rows.stream().sorted().toList());
    }

    @Test
    void materialsAreNumberedWithTheirBranches() {
        Council meeting = Council.on(Council.body("packet-papers", "RELATED", ""), "2024-05-10");
        patch(
                meeting.path(),
                "{\"materials\":[" + paper("一", false) + "," + paper("一の一", true) + "," + paper("一の二", true) + ","
                        + paper("二", false) + "," + paper("二の一", true) + "]}");
        meeting.read().then().body("materials.label", contains("資料1", "資料1-1", "資料1-2", "資料2", "資料2-1"));
    }

    private static String paper(String title, boolean branch) {
        return "{\"title\":\"" + title + "\",\"source\":\"PAPER\",\"branch\":" + branch + "}";
    }

    @Test
    void aCalendarShowsTheEventAtTheHourInJapan() {
        Council meeting = Council.on(Council.body("packet-calendar", "RELATED", ""), "2024-05-10");
        Given.patch("/committees/packet-calendar", "{\"name\":\"推進会議, 部会; その他\"}")
                .then()
                .statusCode(200);
        patch(meeting.path(), "{\"time\":{\"place\":\"市役所, 第一会議室\",\"link\":\"https://example.jp/a?b=1\"}}");
        meeting.add("一つ目, 続き", "");
        meeting.add("二つ目", "");
        Response answer = Given.the(Role.VIEWER).get(meeting.path() + "/calendar");
        answer.then().statusCode(200).contentType(startsWith("text/calendar"));
        String raw = answer.asString();
        assertTrue(raw.lines().allMatch(line -> line.length() <= 75));
        assertFalse(raw.replace("\r\n", "").contains("\n"), "lines end as RFC 5545 says");
        String text = unfolded(raw);
        has(text, "BEGIN:VEVENT");
        has(text, "UID:" + meeting.id() + "@meguri");
        has(text, "DTSTART:20240510T050000Z");
        has(text, "DURATION:PT2H");
        has(text, "SUMMARY:推進会議\\, 部会\\; その他（令和6年度 第1回）");
        has(text, "LOCATION:市役所\\, 第一会議室 https://example.jp/a?b=1");
        has(text, "DESCRIPTION:1 一つ目\\, 続き\\n2 二つ目");
        has(text, "CLASS:PUBLIC");
        has(text, "END:VEVENT");
        patch(meeting.path(), "{\"time\":{\"start\":\"00:30\",\"end\":\"09:00\"}}");
        String early = unfolded(
                Given.the(Role.VIEWER).get(meeting.path() + "/calendar").asString());
        has(early, "DTSTART:20240509T153000Z");
        has(early, "DTEND:20240510T000000Z");
    }

    @Test
    void withoutAnHourItIsTheWholeDay() {
        Council meeting = Council.on(Council.body("packet-day", "RELATED", ""), "2024-05-10");
        patch(meeting.path(), "{\"time\":{\"start\":null}}");
        String text = unfolded(
                Given.the(Role.VIEWER).get(meeting.path() + "/calendar").asString());
        has(text, "DTSTART;VALUE=DATE:20240510");
        assertFalse(text.contains("DTEND"), text);
        assertFalse(text.contains("DURATION"), text);
    }

    private static String unfolded(String text) {
        return text.replaceAll("\r\n[ \t]", "");
    }

    private static void has(String text, String line) {
        assertTrue(text.lines().anyMatch(line::equals), line + " is not in\n" + text);
    }

    private static void patch(String path, String json) {
        Council.patch(Role.COORDINATOR, path, json).then().statusCode(200);
    }
}
