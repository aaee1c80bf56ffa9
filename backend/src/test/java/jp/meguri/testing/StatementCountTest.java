package jp.meguri.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.meguri.identity.Role;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** The number of SQL statements behind an answer does not grow with the number of initiatives and years. */
@HttpTest
class StatementCountTest {

    private static final String BIG = "999999-2024";
    private static final String MEETINGS = "999998-2024";

    @Inject
    SessionFactory database;

    @Test
    void seventeenOrFiveHundredInitiativesTakeAsManyStatements() {
        BigPolicy.create(BIG, 500);
        assertEquals(500, rows(BIG, "/cycles", "fiscalYear=2024"));
        fillASheet();
        Map<String, Long> few = new LinkedHashMap<>();
        Map<String, Long> many = new LinkedHashMap<>();
        for (String read : new String[] {
            "/cycles?fiscalYear=2024&limit=200",
            "/cycles?limit=200",
            "/initiatives?limit=200",
            "/initiatives/1-1",
            "/initiatives/1-1/cycles/2025",
            "/initiatives/1-1/cycles/2025/activities",
            "/initiatives/1-1/cycles/2025/comments",
            "/activities",
            "/work",
            "/business-categories",
            "/committees"
        }) {
            few.put(read, statements(Given.POLICY, read));
            many.put(read, statements(BIG, read));
        }
        assertEquals(few, many);
        assertTrue(many.values().stream().allMatch(count -> count <= 10), many.toString());
    }

    @Test
    void aMeetingOfFiveOrSixtyItemsTakesAsManyStatements() {
        BigPolicy.create(MEETINGS, 70);
        Map<String, Long> few = meetingOf(5, "ict", "1-69");
        Map<String, Long> many = meetingOf(60, "discharge", "1-70");
        assertEquals(few, many);
        // The packet is a meeting, its sheets, their rows of the board and the open actions in one.
        assertTrue(many.remove("packet") <= 26, few.toString());
        assertTrue(many.values().stream().allMatch(count -> count <= 16), few.toString());
    }

    /**
     * A meeting of so many items that come from an earlier one or name sheets of their own, each with an action item; the
     * statements of each reading, by its name.
     */
    private Map<String, Long> meetingOf(int items, String body, String initiative) {
        String earlier = make("/meetings", Council.create(body, "2024-05-10", ""));
        for (int i = 1; i <= items / 5; i++) {
            item(earlier, i, initiative);
        }
        move(earlier, "convene");
        move(earlier, "hold");
        for (String id : at(MEETINGS).get(earlier).jsonPath().<String>getList("agenda.id")) {
            change(earlier + "/agenda/" + id, "{\"decision\":\"CONTINUED\"}");
        }
        String meeting = make(earlier + "/next", "{\"date\":\"2024-06-10\"}");
        for (int i = at(MEETINGS).get(meeting).jsonPath().getList("agenda").size() + 1; i <= items; i++) {
            item(meeting, i, initiative);
        }
        assertEquals(
                items, at(MEETINGS).get(meeting).jsonPath().getList("agenda").size());
        // What waits for the meeting after: proposals of every source, the more for the longer meeting.
        String after = make("/meetings", Council.create(body, "2024-07-10", ""));
        move(meeting, "convene");
        move(meeting, "hold");
        for (int i = 1; i <= items / 5; i++) {
            submit("/initiatives/1-" + i + "/cycles/2024");
        }
        assertEquals(
                items + 1 + items / 5,
                at(MEETINGS)
                        .get(after + "/proposals")
                        .jsonPath()
                        .getList("items")
                        .size());
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("meeting", statements(MEETINGS, meeting));
        counts.put("packet", statements(MEETINGS, meeting + "/packet"));
        counts.put("proposals", statements(MEETINGS, after + "/proposals"));
        counts.put("calendar", statements(MEETINGS, meeting + "/calendar"));
        counts.put("meetings", statements(MEETINGS, "/meetings?committee=" + body));
        counts.put("actions", statements(MEETINGS, "/actions?limit=200&committee=" + body));
        counts.put("discussions", statements(MEETINGS, "/initiatives/" + initiative + "/discussions"));
        return counts;
    }

    private static void item(String meeting, int number, String also) {
        String links = ",\"links\":[{\"initiative\":\"1-" + number + "\",\"fiscalYear\":2024},{\"initiative\":\"" + also
                + "\",\"fiscalYear\":2025}]";
        Response made = send(meeting + "/agenda", "{\"items\":[" + Council.item("議題" + number, links) + "]}");
        String id = made.jsonPath().getString("items[0].id");
        send(
                meeting + "/actions",
                "{\"agendaItem\":\"" + id + "\",\"text\":\"宿題\",\"initiative\":\"1-" + number + "\"}");
    }

    private static void submit(String sheet) {
        if (at(MEETINGS).get(sheet).jsonPath().getString("status").equals("SUBMITTED")) {
            return;
        }
        move(sheet, "confirmPlan");
        move(sheet, "startEvaluation");
        change(sheet, Sheet.JUDGED);
        move(sheet, "submit");
    }

    private static void move(String path, String action) {
        at(MEETINGS)
                .header("If-Match", at(MEETINGS).get(path).header("ETag"))
                .contentType("application/json")
                .body("{\"action\":\"" + action + "\"}")
                .post(path + "/transitions")
                .then()
                .statusCode(200);
    }

    private static void change(String path, String json) {
        at(MEETINGS)
                .header("If-Match", at(MEETINGS).get(path).header("ETag"))
                .contentType(Given.PATCH)
                .body(json.getBytes(StandardCharsets.UTF_8))
                .patch(path)
                .then()
                .statusCode(200);
    }

    /** The path of what was made. */
    private static String make(String path, String json) {
        return "/meetings/" + send(path, json).jsonPath().getString("id");
    }

    private static Response send(String path, String json) {
        Response made = at(MEETINGS)
                .contentType("application/json")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post(path);
        made.then().statusCode(201);
        return made;
    }

    private static RequestSpecification at(String policy) {
        return Given.the(Role.ADMIN).basePath("/api/v1/policies/" + policy);
    }

    /** Many records and comments on one sheet of the big policy. */
    private static void fillASheet() {
        for (int i = 0; i < 30; i++) {
            post("/activities", Sheet.activity("2025-06-18", ""));
            post("/comments", "{\"part\":\"PLAN\",\"text\":\"x\"}");
        }
    }

    private static void post(String below, String json) {
        Given.the(Role.ADMIN)
                .basePath("/api/v1/policies/" + BIG)
                .contentType("application/json")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post("/initiatives/1-1/cycles/2025" + below)
                .then()
                .statusCode(201);
    }

    @Test
    void anUnchangedAnswerCostsNoMoreThanItsTag() {
        String path = "/cycles?fiscalYear=2025";
        String tag = Given.the(Role.ADMIN).get(path).header("ETag");
        Statistics statistics = database.getStatistics();
        statistics.clear();
        Given.the(Role.ADMIN).header("If-None-Match", tag).get(path).then().statusCode(304);
        // One to know the reader, one to know the newest entry.
        assertEquals(2, statistics.getPrepareStatementCount());
    }

    private long statements(String policy, String read) {
        Statistics statistics = database.getStatistics();
        statistics.clear();
        Given.the(Role.ADMIN)
                .basePath("/api/v1/policies/" + policy)
                .get(read)
                .then()
                .statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static int rows(String policy, String path, String query) {
        int rows = 0;
        String cursor = null;
        do {
            Response page = Given.the(Role.ADMIN)
                    .basePath("/api/v1/policies/" + policy)
                    .get(path + "?limit=200&" + query + (cursor == null ? "" : "&cursor=" + cursor));
            rows += page.jsonPath().getList("items").size();
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return rows;
    }
}
