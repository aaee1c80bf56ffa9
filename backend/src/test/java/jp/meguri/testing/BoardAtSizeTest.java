package jp.meguri.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.identity.Role;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The board of 500 initiatives over ten years: no page costs more statements, or reads more rows, than the first. */
@HttpTest
class BoardAtSizeTest {

    private static final String HUGE = "999998-2024";

    @Inject
    SessionFactory database;

    /** What one page cost. */
    record Cost(int rows, long statements, long reads) {}

    @Test
    void theLastPageCostsNoMoreThanTheFirst() throws SQLException {
        BigPolicy.create(HUGE, 500);
        addSevenYears();
        List<Cost> costs = new ArrayList<>();
        page(null).then().body("items[9].fiscalYear", equalTo(2033)).body("items[9].target.printed", equalTo("→"));
        String cursor = null;
        do {
            long reads = reads();
            database.getStatistics().clear();
            Response page = page(cursor);
            long statements = database.getStatistics().getPrepareStatementCount();
            costs.add(new Cost(page.jsonPath().getList("items").size(), statements, reads() - reads));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        assertEquals(5_000, costs.stream().mapToInt(Cost::rows).sum());
        assertEquals(1, costs.stream().map(Cost::statements).distinct().count(), "statements by page: " + costs);
        long first = costs.getFirst().reads();
        long most = costs.stream().mapToLong(Cost::reads).max().orElseThrow();
        // What lies before a page is passed over, not read.
        assertTrue(most <= first * 1.1, "rows read by page: " + costs);
        assertTrue(costs.getLast().reads() <= first, "rows read by page: " + costs);
        // Sheets, put in order, and nothing read for each of them besides.
        assertTrue(most <= 4 * 5_000, "rows read by page: " + costs);
    }

    private static Response page(String cursor) {
        var request = Given.the(Role.ADMIN).basePath("/api/v1/policies/" + HUGE).queryParam("limit", 200);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/cycles");
    }

    /** Sheets of further years, as no screen makes them: an import of so many would only take time. */
    private static void addSevenYears() throws SQLException {
        try (var owner = EmbeddedMariaDb.owner();
                var sql = owner.createStatement()) {
            for (int year = 2027; year <= 2033; year++) {
                sql.executeUpdate("""
                        insert into pdca_cycle (id, initiative_id, fiscal_year, status, version)
                        select unhex(md5(concat(hex(c.id), %d))), c.initiative_id, %d, 'PLANNING', 0
                        from pdca_cycle c join initiative i on i.id = c.initiative_id join policy p on p.id = i.policy_id
                        where p.code = '%s' and c.fiscal_year = 2024""".formatted(year, year, HUGE));
                sql.executeUpdate("""
                        insert into target (indicator_id, fiscal_year, printed)
                        select t.indicator_id, %d, '→' from target t join indicator n on n.id = t.indicator_id
                        join initiative i on i.id = n.initiative_id join policy p on p.id = i.policy_id
                        where p.code = '%s' and t.fiscal_year = 2026""".formatted(year, HUGE));
            }
        }
    }

    private static long reads() throws SQLException {
        try (var owner = EmbeddedMariaDb.owner();
                var sql = owner.createStatement();
                var sum = sql.executeQuery("select sum(variable_value) from information_schema.global_status"
                        + " where variable_name in ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT', 'HANDLER_READ_RND',"
                        + " 'HANDLER_READ_RND_NEXT', 'HANDLER_READ_PREV', 'HANDLER_READ_FIRST')")) {
            sum.next();
            return sum.getLong(1);
        }
    }
}
