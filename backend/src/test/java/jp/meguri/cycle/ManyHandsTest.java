package jp.meguri.cycle;

import static jp.meguri.testing.Given.PATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/**
 * Four people write, submit, return and approve one sheet at once, in hundreds of random turns: every "yes" is on the
 * ledger exactly once, each from the state that the one before left, and no text that was accepted is lost.
 */
@HttpTest
class ManyHandsTest {

    private static final String SHEET = "/initiatives/2-10/cycles/2026";
    private static final int TURNS = 60;
    private static final List<String> ACTIONS = List.of("submit", "submit", "sendBack", "approve", "reopen");

    /** Somebody with a seed of their own, so that each run plays the same wishes in another order. */
    record Hand(String name, Role role, int seed) {}

    private static final List<Hand> HANDS = List.of(
            new Hand("first", Role.COORDINATOR, 1),
            new Hand("second", Role.COORDINATOR, 2),
            new Hand("manager", Role.MANAGER, 3),
            new Hand("admin", Role.ADMIN, 4));

    /** What one person was told "yes" to. */
    record Accepted(List<String> texts, List<String> actions) {}

    @Test
    void everyYesIsOnTheLedgerOnceAndEachBeginsWhereTheOneBeforeEnded() throws Exception {
        HANDS.forEach(
                hand -> Given.person(hand.name(), hand.role()).get(SHEET).then().statusCode(200));
        for (String action : List.of("confirmPlan", "startEvaluation")) {
            move(Given.the(Role.ADMIN), Given.etag(SHEET), action).then().statusCode(200);
        }
        long before = Given.head();
        Accepted accepted = play();
        List<Map<String, Object>> entries = entries(before);
        assertEquals(accepted.texts().size() + accepted.actions().size(), entries.size());

        String status = "EVALUATING";
        String text = null;
        String previousHash = null;
        List<String> texts = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            assertTrue(previousHash == null || previousHash.equals(entry.get("previousHash")));
            previousHash = (String) entry.get("hash");
            for (Object one : (List<?>) entry.get("changes")) {
                Map<?, ?> change = (Map<?, ?>) one;
                if (change.get("pointer").equals("/status")) {
                    assertEquals(status, change.get("before"));
                    status = (String) change.get("after");
                    actions.add(((String) entry.get("action")).substring("cycle.".length()));
                } else if (change.get("pointer").equals("/evaluation/analysis")) {
                    assertEquals(text, change.get("before"));
                    assertEquals("EVALUATING", status, "a closed sheet was written");
                    text = (String) change.get("after");
                    texts.add(text);
                }
            }
        }
        assertEquals(sorted(accepted.texts()), sorted(texts));
        assertEquals(sorted(accepted.actions()), sorted(actions));
        Response now = Given.the(Role.ADMIN).get(SHEET);
        assertEquals(status, now.jsonPath().getString("status"));
        assertEquals(text, now.jsonPath().getString("evaluation.analysis"));
        // Whoever comes first with a text or a submission finds nothing changed, so something was accepted in any
        // order.
        assertFalse(entries.isEmpty());
    }

    private static Accepted play() throws Exception {
        Accepted all = new Accepted(new ArrayList<>(), new ArrayList<>());
        try (ExecutorService room = Executors.newFixedThreadPool(HANDS.size())) {
            List<Future<Accepted>> people =
                    HANDS.stream().map(hand -> room.submit(turns(hand))).toList();
            for (Future<Accepted> person : people) {
                all.texts().addAll(person.get().texts());
                all.actions().addAll(person.get().actions());
            }
        }
        return all;
    }

    private static Callable<Accepted> turns(Hand hand) {
        return () -> {
            Random wish = new Random(hand.seed());
            Accepted accepted = new Accepted(new ArrayList<>(), new ArrayList<>());
            for (int turn = 0; turn < TURNS; turn++) {
                RequestSpecification person = Given.person(hand.name(), hand.role());
                String tag = Given.etag(SHEET);
                boolean write = wish.nextInt(2) == 0;
                String text = hand.name() + "の" + turn;
                String action = ACTIONS.get(wish.nextInt(ACTIONS.size()));
                Response answer = write ? write(person, tag, text) : move(person, tag, action);
                assertTrue(Set.of(200, 403, 409, 412).contains(answer.statusCode()), answer.asString());
                if (answer.statusCode() == 200) {
                    (write ? accepted.texts() : accepted.actions()).add(write ? text : action);
                }
            }
            return accepted;
        };
    }

    private static Response write(RequestSpecification person, String tag, String text) {
        return person.header("If-Match", tag)
                .contentType(PATCH)
                .body(("{\"evaluation\":{\"analysis\":\"" + text + "\"}}").getBytes(StandardCharsets.UTF_8))
                .patch(SHEET);
    }

    private static Response move(RequestSpecification person, String tag, String action) {
        return person.header("If-Match", tag)
                .contentType("application/json")
                .body(("{\"action\":\"" + action + "\",\"reason\":\"理由\"}").getBytes(StandardCharsets.UTF_8))
                .post(SHEET + "/transitions");
    }

    private static List<Map<String, Object>> entries(long after) {
        List<Map<String, Object>> entries = new ArrayList<>();
        String cursor = Long.toString(after);
        while (cursor != null) {
            var page = Given.the(Role.ADMIN)
                    .queryParam("cursor", cursor)
                    .queryParam("limit", 200)
                    .get("/ledger")
                    .jsonPath();
            entries.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        }
        return entries;
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
