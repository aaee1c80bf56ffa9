package jp.meguri.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
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
