package jp.meguri.meeting;

import static jp.meguri.testing.Given.PATCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** Two people take the minutes of one meeting at once and lose nothing. */
@HttpTest
class MinutesTogetherTest {

    private static final int TURNS = 25;

    @Test
    void whoeverWritesAnotherItemNeverWaitsForAnybody() throws Exception {
        Council meeting = held("together-items");
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            items.add(meeting.add("議題" + i, ""));
        }
        long head = Given.head();
        // Two write an item each; a third counts those who listen, a fourth notes what is to be done, all the while.
        List<List<Integer>> told = together(
                turn -> write("first", items.get(0), "{\"summary\":\"甲の" + turn + "\"}"),
                turn -> write("second", items.get(1), "{\"summary\":\"乙の" + turn + "\"}"),
                turn -> write("third", meeting.path(), "{\"observers\":" + turn + "}"),
                turn -> added(meeting, items.get(2), turn));
        for (List<Integer> answers : told) {
            assertTrue(answers.stream().allMatch(status -> status == 200 || status == 201), answers.toString());
        }
        assertEquals(head + 4L * TURNS, Given.head(), "each is on the ledger");
        var now = meeting.read().jsonPath();
        String last = String.valueOf(TURNS - 1);
        assertEquals("甲の" + last, now.getString("agenda[0].summary"));
        assertEquals("乙の" + last, now.getString("agenda[1].summary"));
        assertEquals(last, now.getString("observers"));
        assertEquals(TURNS, now.getList("actions").size());
    }

    private static Response added(Council meeting, String item, int turn) {
        return Given.person("fourth", Role.COORDINATOR)
                .contentType("application/json")
                .body(utf8("{\"agendaItem\":\"" + Council.idOf(item) + "\",\"text\":\"宿題" + turn + "\"}"))
                .post(meeting.path() + "/actions");
    }

    @Test
    void ofTwoWhoWriteTheSameItemOneIsToldWhatStandsThereNow() throws Exception {
        Council meeting = held("together-same");
        String item = meeting.add("議題", "");
        for (int round = 0; round < 10; round++) {
            String tag = Given.etag(item);
            String turn = "回" + round;
            List<Response> answers = atOnce(
                    () -> write("first", item, tag, "{\"summary\":\"甲 " + turn + "\"}"),
                    () -> write("second", item, tag, "{\"opinion\":\"乙 " + turn + "\"}"));
            assertEquals(
                    List.of(200, 412),
                    answers.stream().map(Response::statusCode).sorted().toList());
            Response won = answers.stream()
                    .filter(one -> one.statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            Response lost = answers.stream()
                    .filter(one -> one.statusCode() == 412)
                    .findFirst()
                    .orElseThrow();
            lost.then()
                    .body("type", equalTo("/problems/stale-version"))
                    .body("current.etag", equalTo(won.header("ETag")))
                    .body("current.updatedBy", equalTo(won.jsonPath().getString("updatedBy")));
            assertEquals(won.header("ETag"), Given.etag(item));
            // With what it was told the other one saves as well, and nothing of the first is lost.
            boolean first = answers.getFirst().statusCode() == 200;
            String rest = first ? "{\"opinion\":\"乙 " + turn + "\"}" : "{\"summary\":\"甲 " + turn + "\"}";
            write(first ? "second" : "first", item, lost.jsonPath().getString("current.etag"), rest)
                    .then()
                    .statusCode(200)
                    .body("summary", equalTo("甲 " + turn))
                    .body("opinion", equalTo("乙 " + turn));
        }
    }

    @Test
    void theMeetingAndItsItemsDoNotMakeEachOtherStale() {
        Council meeting = held("together-apart");
        String first = meeting.add("一", "");
        String second = meeting.add("二", "");
        String action = meeting.agree(first, "宿題", "");
        String ofFirst = Given.etag(first);
        String ofAction = Given.etag(action);
        String ofMeeting = Given.etag(meeting.path());
        write("first", second, "{\"summary\":\"x\",\"decision\":\"NOTED\"}")
                .then()
                .statusCode(200);
        write("first", action, "{\"state\":\"DONE\"}").then().statusCode(200);
        meeting.add("三", "");
        String order = "{\"order\":[\"" + Council.idOf(second) + "\",\"" + Council.idOf(first) + "\"],"
                + "\"participants\":[{\"role\":\"GUEST\",\"name\":\"来賓\"}]}";
        write("second", meeting.path(), ofMeeting, order)
                .then()
                .statusCode(200)
                .body("agenda.title", contains("二", "一", "三"));
        meeting.move("review").then().statusCode(200);
        // The item now stands elsewhere on the agenda, which nobody who writes its minutes has to read first.
        write("first", first, ofFirst, "{\"summary\":\"y\"}")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("summary", equalTo("y"));
        write("first", first, ofFirst, "{\"summary\":\"z\"}").then().statusCode(412);
        write("first", action, ofAction, "{\"state\":\"OPEN\"}").then().statusCode(412);
        write("second", meeting.path(), ofMeeting, "{\"observers\":1}").then().statusCode(412);
    }

    private static Council held(String body) {
        for (String name : List.of("first", "second", "third", "fourth")) {
            Given.person(name, Role.COORDINATOR).get("").then().statusCode(200);
        }
        return Council.on(Council.body(body, "RELATED", ""), "2024-05-10").hold();
    }

    /** What one person does in a turn. */
    private interface Turn {
        Response take(int turn);
    }

    /** Everybody takes all their turns at the same time; gives the statuses of each. */
    private static List<List<Integer>> together(Turn... people) throws Exception {
        List<List<Integer>> told = new ArrayList<>();
        try (ExecutorService room = Executors.newFixedThreadPool(people.length)) {
            List<Future<List<Integer>>> all = new ArrayList<>();
            var start = new CyclicBarrier(people.length);
            for (Turn person : people) {
                all.add(room.submit(() -> {
                    start.await();
                    List<Integer> statuses = new ArrayList<>();
                    for (int turn = 0; turn < TURNS; turn++) {
                        statuses.add(person.take(turn).statusCode());
                    }
                    return statuses;
                }));
            }
            for (Future<List<Integer>> one : all) {
                told.add(one.get());
            }
        }
        return told;
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        try (ExecutorService room = Executors.newFixedThreadPool(2)) {
            var start = new CyclicBarrier(2);
            Future<Response> first = room.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Response> second = room.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private static Response write(String person, String path, String json) {
        return write(person, path, Given.etag(path), json);
    }

    private static Response write(String person, String path, String tag, String json) {
        return Given.person(person, Role.COORDINATOR)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body(utf8(json))
                .patch(path);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Two people accept the same proposal: the item comes back in one meeting, not in two. */
    @Test
    void whatAnEarlierMeetingLeftIsTakenUpOnce() {
        String body = Council.body("taken-up-once", "RELATED", "");
        Council first = Council.on(body, "2024-05-10");
        String left = Council.idOf(first.add("継続の議題", ""));
        first.hold();
        Council second = Council.on(body, "2024-06-10");
        Council third = Council.on(body, "2024-07-10");
        String again = Council.item("継続の議題", ",\"continuedFrom\":\"" + left + "\"");
        second.addAll(List.of(again)).then().statusCode(201);
        third.addAll(List.of(again))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/items/0/continuedFrom"));
        String later = Council.idOf(third.add("あとの議題", ""));
        first.addAll(List.of(Council.item("x", ",\"continuedFrom\":\"" + later + "\"")))
                .then()
                .statusCode(400);
    }
}
