package jp.meguri.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** What each state lets each role do while it stays: every role, every state, every work, over HTTP. */
@HttpTest
class LifeCycleWorkTest {

    private static final Set<Role> WRITERS = EnumSet.of(Role.COORDINATOR, Role.MANAGER, Role.ADMIN);

    private static final Sheet SHEET = new Sheet("2-9", 2026);

    /** What a state answers to a writer, in the order of {@link LifeCycleTest#STATES}; written here once more on purpose. */
    private static final Map<String, List<Integer>> TABLE = table();

    private static int round;

    private static Map<String, List<Integer>> table() {
        Map<String, List<Integer>> table = new LinkedHashMap<>();
        table.put("write plan", List.of(200, 400, 400, 409, 409));
        table.put("write plan with a reason", List.of(200, 200, 200, 409, 409));
        table.put("write rest", List.of(200, 200, 200, 409, 409));
        table.put("record", List.of(201, 201, 201, 409, 409));
        table.put("revise a record", List.of(200, 200, 200, 409, 409));
        table.put("remove a record", List.of(204, 204, 204, 409, 409));
        table.put("import records", List.of(200, 200, 200, 409, 409));
        table.put("take an opinion", List.of(200, 200, 200, 200, 409));
        table.put("comment", List.of(201, 201, 201, 201, 201));
        table.put("resolve a comment", List.of(200, 200, 200, 200, 200));
        table.put("reopen a comment", List.of(200, 200, 200, 200, 200));
        return table;
    }

    @Test
    void everyRoleInEveryStateWithEveryWork() {
        List<String> wrong = new ArrayList<>();
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(
                    SHEET.record(Sheet.activity("2026-06-18", "")).jsonPath().getString("id"));
        }
        for (int at = 0; at < LifeCycleTest.STATES.size(); at++) {
            String state = LifeCycleTest.STATES.get(at);
            SHEET.bring(state);
            for (String work : TABLE.keySet()) {
                for (Role role : Role.values()) {
                    int expected = WRITERS.contains(role) ? TABLE.get(work).get(at) : 403;
                    int status = works(records).get(work).apply(role, state).statusCode();
                    if (status != expected) {
                        wrong.add(role + " " + work + " in " + state + ": " + status + ", not " + expected);
                    }
                }
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    private static Map<String, BiFunction<Role, String, Response>> works(List<String> records) {
        String text = "第" + round++ + "回";
        String plan = "{\"plan\":{\"goal\":\"" + text + "\"}}";
        Map<String, BiFunction<Role, String, Response>> works = new LinkedHashMap<>();
        works.put("take an opinion", (role, state) -> takeOpinion(role));
        works.putAll(Map.of(
                "write plan", (role, state) -> SHEET.write(role, plan, null),
                "write plan with a reason", (role, state) -> SHEET.write(role, plan, "why"),
                "write rest",
                        (role, state) -> SHEET.write(role, "{\"evaluation\":{\"analysis\":\"" + text + "\"}}", null),
                "record", (role, state) -> SHEET.record(role, Sheet.activity("2026-07-01", "")),
                "revise a record",
                        (role, state) -> {
                            String path = SHEET.path() + "/activities/" + records.getFirst();
                            return Given.the(role)
                                    .contentType(Given.PATCH)
                                    .header("If-Match", Given.etag(path))
                                    .body("{\"counted\":" + (round % 2 == 0) + ",\"notCountedReason\":\"why\"}")
                                    .patch(path);
                        },
                "remove a record",
                        (role, state) -> {
                            String path = SHEET.path() + "/activities/" + records.getLast();
                            Response answer = Given.the(role)
                                    .header("If-Match", Given.etag(path))
                                    .delete(path);
                            if (answer.statusCode() == 204) {
                                records.removeLast();
                            }
                            return answer;
                        },
                "import records",
                        (role, state) -> SHEET.post(
                                role, "/activities/imports", "{\"text\":\"6/18\\t研修\\t講演会\",\"confirm\":true}"),
                "comment", (role, state) -> SHEET.comment(role, "PLAN", text),
                "resolve a comment", (role, state) -> move(role, comment(), "resolve"),
                "reopen a comment",
                        (role, state) -> {
                            String comment = comment();
                            move(Role.ADMIN, comment, "resolve").then().statusCode(200);
                            return move(role, comment, "reopen");
                        }));
        return works;
    }

    /** Each opinion can be taken once, so each comes from a meeting of its own. */
    private static Response takeOpinion(Role role) {
        Council council = Council.on("council", "2026-06-10");
        String item = council.add("評価について", Council.about("2-9", 2026));
        council.hold();
        Council.patch(Role.COORDINATOR, item, "{\"decision\":\"NOTED\",\"opinion\":\"意見\"}");
        council.close();
        String id = item.substring(item.lastIndexOf('/') + 1);
        return Given.the(role)
                .contentType("application/json")
                .header("If-Match", Given.etag(SHEET.path()))
                .body("{\"agendaItem\":\"" + id + "\",\"text\":\"opinion\"}")
                .post(SHEET.path() + "/opinions");
    }

    private static String comment() {
        return SHEET.path() + "/comments/"
                + SHEET.comment(Role.ADMIN, "EVALUATION", "確かめてください。")
                        .jsonPath()
                        .getString("id");
    }

    private static Response move(Role role, String comment, String action) {
        return Given.the(role)
                .contentType("application/json")
                .header("If-Match", Given.etag(comment))
                .body("{\"action\":\"" + action + "\"}")
                .post(comment + "/transitions");
    }

    @Test
    void thePageOfTheLifeCycleShowsTheTableOfTheCode() throws IOException {
        String page = Files.readString(Path.of("../docs/life-cycle.md"));
        assertEquals(
                LifeCycleTable.markdown().strip(),
                page.substring(page.indexOf("<!-- table -->") + 14, page.indexOf("<!-- /table -->"))
                        .strip());
    }
}
