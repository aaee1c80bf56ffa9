package jp.meguri.ledger;

import static jp.meguri.testing.Given.PATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** Many people write at once: whoever was told "saved" is saved, and the chain has neither gap nor fork. */
@HttpTest
class ManyWritersTest {

    private static final String SHEET = "/initiatives/3-2/cycles/2025";

    @Test
    void everyAcknowledgedTextIsInTheLedgerAndEachEntryIsItsState() throws Exception {
        Given.the(Role.ADMIN).get(SHEET).then().statusCode(200);
        Given.person("first", Role.COORDINATOR).get(SHEET).then().statusCode(200);
        Given.person("second", Role.COORDINATOR).get(SHEET).then().statusCode(200);
        long before = Given.head();
        List<String> saved = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int person = 0; person < 6; person++) {
                all.add(people.submit(writer(person)));
            }
            for (Future<List<String>> one : all) {
                saved.addAll(one.get());
            }
        }
        List<Map<String, Object>> entries = entries(before);
        assertEquals(saved.size(), entries.size());
        String previous = null;
        List<String> recorded = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Map<String, Object> entry = entries.get(i);
            assertEquals((int) before + i + 1, entry.get("sequence"));
            if (previous != null) {
                assertEquals(previous, entry.get("previousHash"));
            }
            previous = (String) entry.get("hash");
            Map<?, ?> change = (Map<?, ?>) ((List<?>) entry.get("changes")).getFirst();
            recorded.add((String) change.get("after"));
            // Read at its own time, the entry's text is the sheet's.
            assertEquals(
                    change.get("after"),
                    Given.the(Role.ADMIN)
                            .queryParam("asOf", entry.get("occurredAt"))
                            .get(SHEET)
                            .jsonPath()
                            .getString("plan.goal"));
        }
        assertTrue(recorded.containsAll(saved));
    }

    /** Writes ten texts, reading again whenever somebody else was first. */
    private static Callable<List<String>> writer(int person) {
        return () -> {
            List<String> saved = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String text = "書き手" + person + "の" + i;
                Response answer = null;
                for (int attempt = 0; attempt < 50 && (answer == null || answer.statusCode() == 412); attempt++) {
                    String tag = answer == null ? Given.etag(SHEET) : answer.header("ETag");
                    answer = Given.person(person % 2 == 0 ? "first" : "second", Role.COORDINATOR)
                            .contentType(PATCH)
                            .header("If-Match", tag)
                            .body(("{\"plan\":{\"goal\":\"" + text + "\"}}").getBytes(StandardCharsets.UTF_8))
                            .patch(SHEET);
                }
                assertTrue(answer.statusCode() == 200 || answer.statusCode() == 412, answer.asString());
                if (answer.statusCode() == 200) {
                    saved.add(text);
                }
            }
            return saved;
        };
    }

    private static List<Map<String, Object>> entries(long after) {
        return Given.the(Role.ADMIN)
                .queryParam("after", after)
                .queryParam("limit", 200)
                .get("/ledger")
                .jsonPath()
                .getList("items");
    }
}
