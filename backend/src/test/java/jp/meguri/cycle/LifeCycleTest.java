package jp.meguri.cycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** The states of a sheet and the ways between them, cell by cell, as the office would write it down. */
@HttpTest
class LifeCycleTest {

    private static final Set<Role> WRITERS = EnumSet.of(Role.COORDINATOR, Role.MANAGER, Role.ADMIN);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.MANAGER, Role.ADMIN);

    /** Where an action begins and ends, and who may take it; written here once more on purpose. */
    record Cell(String from, String to, Set<Role> who) {}

    private static final Map<String, Cell> TABLE = Map.of(
            "confirmPlan", new Cell("PLANNING", "IN_PROGRESS", WRITERS),
            "startEvaluation", new Cell("IN_PROGRESS", "EVALUATING", WRITERS),
            "submit", new Cell("EVALUATING", "SUBMITTED", WRITERS),
            "sendBack", new Cell("SUBMITTED", "EVALUATING", REVIEWERS),
            "approve", new Cell("SUBMITTED", "APPROVED", REVIEWERS),
            "reopen", new Cell("APPROVED", "EVALUATING", REVIEWERS));

    static final List<String> STATES = List.of("PLANNING", "IN_PROGRESS", "EVALUATING", "SUBMITTED", "APPROVED");

    @Test
    void everyRoleInEveryStateWithEveryAction() {
        List<String> wrong = new ArrayList<>();
        Sheet sheet = new Sheet("3-2", 2026);
        for (String state : STATES) {
            sheet.bring(state);
            for (String action : TABLE.keySet()) {
                for (Role role : Role.values()) {
                    Cell cell = TABLE.get(action);
                    boolean allowed = cell.who().contains(role);
                    boolean fits = cell.from().equals(state);
                    // Where it fits, a wrong tag shows that only the state of the reader stands in the way.
                    int expected = !allowed ? 403 : fits ? 412 : 409;
                    String tag = fits ? "\"99999-0\"" : Given.etag(sheet.path());
                    int status = sheet.move(Given.the(role), tag, action, "理由").statusCode();
                    if (status != expected) {
                        wrong.add(role + " " + action + " in " + state + ": " + status + ", not " + expected);
                    }
                }
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    @Test
    void eachRoleThatMayTakesEachAction() {
        int fresh = 1;
        for (Map.Entry<String, Cell> entry : TABLE.entrySet()) {
            // There is no way back to a plan, so those two actions need a sheet for each role.
            boolean first =
                    Set.of("PLANNING", "IN_PROGRESS").contains(entry.getValue().from());
            for (Role role : entry.getValue().who()) {
                Sheet sheet = new Sheet("2-" + (first ? fresh++ : 8), 2026);
                sheet.bring(entry.getValue().from());
                if (entry.getKey().equals("submit")) {
                    sheet.write(Sheet.JUDGED);
                }
                sheet.move(role, entry.getKey(), "理由")
                        .then()
                        .statusCode(200)
                        .body("status", equalTo(entry.getValue().to()));
            }
        }
    }

    @Test
    void whatComesBackSaysWhyUntilItIsSubmittedAgain() {
        Sheet sheet = new Sheet("3-3", 2026);
        sheet.bring("SUBMITTED");
        for (String reason : new String[] {null, "", "  "}) {
            sheet.move(Role.MANAGER, "sendBack", reason)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/reason"));
        }
        sheet.move(Role.MANAGER, "sendBack", "数字を入れてください。")
                .then()
                .statusCode(200)
                .body("status", equalTo("EVALUATING"))
                .body("submission", nullValue())
                .body("returned.action", equalTo("sendBack"))
                .body("returned.reason", equalTo("数字を入れてください。"))
                .body("returned.name", equalTo("試験 manager"));
        Given.the(Role.VIEWER)
                .queryParam("initiative", "3-3")
                .queryParam("fiscalYear", 2026)
                .get("/cycles")
                .then()
                .body("items.returned", contains("sendBack"));
        sheet.move(Role.COORDINATOR, "submit", null)
                .then()
                .body("returned", nullValue())
                .body("submission.by", equalTo("coordinator"));
        Given.the(Role.AUDITOR)
                .queryParam("subject", sheet.subject())
                .get("/ledger")
                .then()
                .body("items.reason.findAll { it }", contains("数字を入れてください。"));
    }

    @Test
    void aReopeningWithoutAReasonIsRefused() {
        Sheet sheet = new Sheet("3-3", 2025);
        sheet.bring("APPROVED");
        for (Role role : REVIEWERS) {
            sheet.move(role, "reopen", null).then().statusCode(400).body("violations[0].pointer", equalTo("/reason"));
        }
        assertEquals("APPROVED", sheet.status());
    }

    @Test
    void nobodyApprovesTheirOwnSubmission() {
        Sheet sheet = new Sheet("1-1", 2026);
        sheet.bring("EVALUATING");
        sheet.write(Sheet.JUDGED);
        sheet.move(Role.MANAGER, "submit", null).then().statusCode(200);
        sheet.move(Role.MANAGER, "approve", null)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-submission"));
        sheet.move(Role.ADMIN, "approve", null).then().statusCode(200);
    }

    @Test
    void aClosedSheetTakesNoTextAndAConfirmedPlanAsksForAReason() {
        Sheet sheet = new Sheet("1-2", 2025);
        sheet.bring("IN_PROGRESS");
        sheet.write("{\"plan\":{\"goal\":\"新しい目標\"}}")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("Meguri-Reason"));
        sheet.write("{\"execution\":{\"midYear\":\"9月に1回\"}}").then().statusCode(200);
        sheet.write(Role.COORDINATOR, "{\"plan\":{\"goal\":\"新しい目標\"}}", "%E7%90%86%E7%94%B1")
                .then()
                .statusCode(200);
        sheet.bring("SUBMITTED");
        long before = Given.head();
        sheet.write("{\"execution\":{\"midYear\":\"x\"}}").then().statusCode(409);
        assertEquals(before, Given.head());
        sheet.bring("APPROVED");
        before = Given.head();
        sheet.write("{\"execution\":{\"midYear\":\"x\"}}").then().statusCode(409);
        assertEquals(before, Given.head());
    }

    @Test
    void aTabOfAnotherPersonWritesNothing() {
        String sheet = "/initiatives/1-2/cycles/2024";
        long before = Given.head();
        Given.the(Role.COORDINATOR)
                .header("Meguri-User", "manager")
                .header("If-Match", Given.etag(sheet))
                .contentType(Given.PATCH)
                .body("{\"plan\":{\"goal\":\"x\"}}")
                .patch(sheet)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/signed-in-as-another"));
        assertEquals(before, Given.head());
    }
}
