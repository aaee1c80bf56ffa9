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
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/**
 * Four people write, submit, return and approve one sheet at once, in hundreds of random turns, record activities and comment:
 * every "yes" is on the ledger exactly once, each from the state that the one before left, and nothing that was accepted is
 * lost.
 */
@HttpTest
class ManyHandsTest {

    private static final Sheet YEAR = new Sheet("2-10", 2026);
    private static final String SHEET = YEAR.path();
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
    record Accepted(
            List<String> texts,
            List<String> actions,
            List<String> activities,
            List<String> removed,
            List<String> comments) {
        Accepted() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        int all() {
            return texts.size() + actions.size() + activities.size() + removed.size() + comments.size();
        }

        void add(Accepted other) {
            texts.addAll(other.texts);
            actions.addAll(other.actions);
            activities.addAll(other.activities);
            removed.addAll(other.removed);
            comments.addAll(other.comments);
        }
    }

    @Test
    void everyYesIsOnTheLedgerOnceAndEachBeginsWhereTheOneBeforeEnded() throws Exception {
        HANDS.forEach(
                hand -> Given.person(hand.name(), hand.role()).get(SHEET).then().statusCode(200));
        for (String action : List.of("confirmPlan", "startEvaluation")) {
            move(Given.the(Role.ADMIN), Given.etag(SHEET), action).then().statusCode(200);
        }
        YEAR.write(Sheet.JUDGED).then().statusCode(200);
        long before = Given.head();
        Accepted accepted = play();
        List<Map<String, Object>> entries = entries(before);
        assertEquals(accepted.all(), entries.size());

        String status = "EVALUATING";
        String text = null;
        String previousHash = null;
        List<String> texts = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        List<String> activities = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            assertTrue(previousHash == null || previousHash.equals(entry.get("previousHash")));
            previousHash = (String) entry.get("hash");
            String id = ((String) entry.get("subject")).replaceFirst(".*/", "");
            if (entry.get("action").equals("activity.create")) {
                assertEquals("EVALUATING", status, "a closed sheet took an activity");
                activities.add(id);
                continue;
            }
            if (entry.get("action").equals("activity.remove")) {
                assertEquals("EVALUATING", status, "a closed sheet lost an activity");
                removed.add(id);
                continue;
            }
            if (entry.get("action").equals("comment.create")) {
                comments.add(id);
                continue;
            }
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
        assertEquals(sorted(accepted.activities()), sorted(activities));
        assertEquals(sorted(accepted.removed()), sorted(removed));
        assertEquals(sorted(accepted.comments()), sorted(comments));
        assertEquals(Set.copyOf(removed).size(), removed.size(), "removed twice");
        activities.removeAll(removed);
        assertEquals(sorted(activities), sorted(ids("/activities?limit=200")));
        assertEquals(sorted(comments), sorted(ids("/comments")));
        Response now = Given.the(Role.ADMIN).get(SHEET);
        assertEquals(status, now.jsonPath().getString("status"));
        assertEquals(text, now.jsonPath().getString("evaluation.analysis"));
        // Whoever comes first with a text or a submission finds nothing changed, so something was accepted in any
        // order.
        assertFalse(entries.isEmpty());
    }

    private static Accepted play() throws Exception {
        Accepted all = new Accepted();
        try (ExecutorService room = Executors.newFixedThreadPool(HANDS.size())) {
            List<Future<Accepted>> people =
                    HANDS.stream().map(hand -> room.submit(turns(hand))).toList();
            for (Future<Accepted> person : people) {
                all.add(person.get());
            }
        }
        return all;
    }

    private static Callable<Accepted> turns(Hand hand) {
        return () -> {
            Random wish = new Random(hand.seed());
            Accepted accepted = new Accepted();
            for (int turn = 0; turn < TURNS; turn++) {
                RequestSpecification person = Given.person(hand.name(), hand.role());
                String tag = Given.etag(SHEET);
                String text = hand.name() + "の" + turn;
                String action = ACTIONS.get(wish.nextInt(ACTIONS.size()));
                switch (wish.nextInt(7)) {
                    case 0, 1 -> keep(write(person, tag, text), 200, accepted.texts(), text);
                    case 2, 3 -> keep(move(person, tag, action), 200, accepted.actions(), action);
                    case 4 -> made(YEAR.record(hand.role(), Sheet.activity("2026-06-18", "")), accepted.activities());
                    case 5 -> remove(person, accepted.removed());
                    default -> made(YEAR.comment(hand.role(), "PLAN", text), accepted.comments());
                }
            }
            return accepted;
        };
    }

    private static void made(Response answer, List<String> accepted) {
        keep(
                answer,
                201,
                accepted,
                answer.statusCode() == 201 ? answer.jsonPath().getString("id") : null);
    }

    /** The oldest record that is there, for which all hands reach. */
    private static void remove(RequestSpecification person, List<String> accepted) {
        List<String> there = ids("/activities?limit=200");
        if (there.isEmpty()) {
            return;
        }
        String id = there.getLast();
        Response answer = person.header("If-Match", "\"0-0\"").delete(SHEET + "/activities/" + id);
        if (answer.statusCode() != 404) {
            keep(answer, 204, accepted, id);
        }
    }

    private static void keep(Response answer, int yes, List<String> accepted, String what) {
        assertTrue(Set.of(yes, 403, 409, 412).contains(answer.statusCode()), answer.asString());
        if (answer.statusCode() == yes) {
            accepted.add(what);
        }
    }

    private static List<String> ids(String below) {
        return Given.the(Role.ADMIN).get(SHEET + below).jsonPath().getList("items.id");
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
