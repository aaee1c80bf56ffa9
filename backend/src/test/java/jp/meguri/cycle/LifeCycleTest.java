package jp.meguri.cycle;

import static jp.meguri.testing.Given.PATCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** The table of the life cycle, cell by cell, as the office would write it down. */
@HttpTest
class LifeCycleTest {

    private static final Set<Role> WRITERS = EnumSet.of(Role.COORDINATOR, Role.MANAGER, Role.ADMIN);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.MANAGER, Role.ADMIN);

    /** Where an action begins and ends, and who may take it; written here once more on purpose. */
    record Cell(String from, String to, Set<Role> who, boolean reason) {}

    private static final Map<String, Cell> TABLE = Map.of(
            "confirmPlan", new Cell("PLANNING", "IN_PROGRESS", WRITERS, false),
            "startEvaluation", new Cell("IN_PROGRESS", "EVALUATING", WRITERS, false),
            "submit", new Cell("EVALUATING", "SUBMITTED", WRITERS, false),
            "sendBack", new Cell("SUBMITTED", "EVALUATING", REVIEWERS, true),
            "approve", new Cell("SUBMITTED", "APPROVED", REVIEWERS, false),
            "reopen", new Cell("APPROVED", "EVALUATING", REVIEWERS, true));

    private static final List<String> WAY = List.of("confirmPlan", "startEvaluation", "submit", "approve");

    @Test
    void everyRoleInEveryStateWithEveryAction() {
        List<String> wrong = new ArrayList<>();
        String sheet = "/initiatives/3-2/cycles/2026";
        for (int passed = 0; passed <= WAY.size(); passed++) {
            String state = Given.the(Role.ADMIN).get(sheet).jsonPath().getString("status");
            for (String action : TABLE.keySet()) {
                for (Role role : Role.values()) {
                    Cell cell = TABLE.get(action);
                    boolean allowed = cell.who().contains(role);
                    boolean fits = cell.from().equals(state);
                    // Where it fits, a wrong tag shows that only the state of the reader stands in the way.
                    int expected = !allowed ? 403 : fits ? 412 : 409;
                    String tag = fits ? "\"99999-0\"" : Given.etag(sheet);
                    int status = move(Given.the(role), sheet, tag, action, "理由").statusCode();
                    if (status != expected) {
                        wrong.add(role + " " + action + " in " + state + ": " + status + ", not " + expected);
                    }
                }
            }
            if (passed < WAY.size()) {
                Role role = WAY.get(passed).equals("approve") ? Role.MANAGER : Role.COORDINATOR;
                move(Given.the(role), sheet, Given.etag(sheet), WAY.get(passed), null)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo(TABLE.get(WAY.get(passed)).to()));
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
                String sheet = "/initiatives/2-" + (first ? fresh++ : 8) + "/cycles/2026";
                bring(sheet, entry.getValue().from());
                move(Given.the(role), sheet, Given.etag(sheet), entry.getKey(), "理由")
                        .then()
                        .statusCode(200)
                        .body("status", equalTo(entry.getValue().to()));
            }
        }
    }

    @Test
    void whatComesBackSaysWhyUntilItIsSubmittedAgain() {
        String sheet = "/initiatives/3-3/cycles/2026";
        bring(sheet, "SUBMITTED");
        for (String reason : new String[] {null, "", "  "}) {
            move(Given.the(Role.MANAGER), sheet, Given.etag(sheet), "sendBack", reason)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/reason"));
        }
        move(Given.the(Role.MANAGER), sheet, Given.etag(sheet), "sendBack", "数字を入れてください。")
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
                .body("items.returned", contains(true));
        move(Given.the(Role.COORDINATOR), sheet, Given.etag(sheet), "submit", null)
                .then()
                .body("returned", nullValue())
                .body("submission.by", equalTo("coordinator"));
        Given.the(Role.AUDITOR)
                .queryParam("subject", "initiatives/3-3/cycles/2026")
                .get("/ledger")
                .then()
                .body("items.reason.findAll { it }", contains("数字を入れてください。"));
    }

    @Test
    void nobodyApprovesTheirOwnSubmission() {
        String sheet = "/initiatives/1-1/cycles/2026";
        bring(sheet, "EVALUATING");
        move(Given.the(Role.MANAGER), sheet, Given.etag(sheet), "submit", null)
                .then()
                .statusCode(200);
        move(Given.the(Role.MANAGER), sheet, Given.etag(sheet), "approve", null)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-submission"));
        move(Given.the(Role.ADMIN), sheet, Given.etag(sheet), "approve", null)
                .then()
                .statusCode(200);
    }

    @Test
    void aClosedSheetTakesNoTextAndAConfirmedPlanAsksForAReason() {
        String sheet = "/initiatives/1-2/cycles/2025";
        bring(sheet, "IN_PROGRESS");
        write(sheet, "{\"plan\":{\"goal\":\"新しい目標\"}}", null)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("Meguri-Reason"));
        write(sheet, "{\"execution\":{\"midYear\":\"9月に1回\"}}", null).then().statusCode(200);
        write(sheet, "{\"plan\":{\"goal\":\"新しい目標\"}}", "%E7%90%86%E7%94%B1")
                .then()
                .statusCode(200);
        bring(sheet, "SUBMITTED");
        long before = Given.head();
        write(sheet, "{\"execution\":{\"midYear\":\"x\"}}", "x").then().statusCode(409);
        bring(sheet, "APPROVED");
        write(sheet, "{\"execution\":{\"midYear\":\"x\"}}", "x").then().statusCode(409);
        assertEquals(before + 1, Given.head());
    }

    @Test
    void aTabOfAnotherPersonWritesNothing() {
        String sheet = "/initiatives/1-2/cycles/2024";
        long before = Given.head();
        Given.the(Role.COORDINATOR)
                .header("Meguri-User", "manager")
                .header("If-Match", Given.etag(sheet))
                .contentType(PATCH)
                .body("{\"plan\":{\"goal\":\"x\"}}")
                .patch(sheet)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/signed-in-as-another"));
        assertEquals(before, Given.head());
    }

    /** Brings a sheet to a state by the ways that there are. */
    private static void bring(String sheet, String wanted) {
        for (int step = 0; step < 6; step++) {
            String state = Given.the(Role.ADMIN).get(sheet).jsonPath().getString("status");
            if (state.equals(wanted)) {
                return;
            }
            String action = switch (state) {
                case "PLANNING" -> "confirmPlan";
                case "IN_PROGRESS" -> "startEvaluation";
                case "EVALUATING" -> "submit";
                case "SUBMITTED" -> wanted.equals("APPROVED") ? "approve" : "sendBack";
                default -> "reopen";
            };
            Role role = EnumSet.of(Role.MANAGER, Role.COORDINATOR).stream()
                    .filter(TABLE.get(action).who()::contains)
                    .min((a, b) -> a == Role.COORDINATOR ? -1 : 1)
                    .orElseThrow();
            move(
                            Given.the(role),
                            sheet,
                            Given.etag(sheet),
                            action,
                            TABLE.get(action).reason() ? "準備" : null)
                    .then()
                    .statusCode(200);
        }
    }

    private static Response move(RequestSpecification person, String sheet, String tag, String action, String reason) {
        String told = reason == null ? "null" : "\"" + reason + "\"";
        return person.header("If-Match", tag)
                .contentType("application/json")
                .body(("{\"action\":\"" + action + "\",\"reason\":" + told + "}").getBytes(StandardCharsets.UTF_8))
                .post(sheet + "/transitions");
    }

    private static Response write(String sheet, String body, String reason) {
        RequestSpecification request = Given.the(Role.COORDINATOR)
                .header("If-Match", Given.etag(sheet))
                .contentType(PATCH)
                .body(body.getBytes(StandardCharsets.UTF_8));
        return (reason == null ? request : request.header("Meguri-Reason", reason)).patch(sheet);
    }
}
