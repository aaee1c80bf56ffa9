package jp.meguri.identity;

import static jp.meguri.testing.Given.PATCH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** Every endpoint for every role: what each may do, and that nothing is open by mistake. */
@HttpTest
class AccessTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> EDITORS = EnumSet.of(Role.COORDINATOR, Role.MANAGER, Role.ADMIN);
    private static final Set<Role> OWNERS = EnumSet.of(Role.MANAGER, Role.ADMIN);
    private static final Set<Role> READERS_OF_HISTORY =
            EnumSet.of(Role.COORDINATOR, Role.MANAGER, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> AUDITORS = EnumSet.of(Role.MANAGER, Role.AUDITOR, Role.ADMIN);

    /** A record that is not there: whoever may come in is told so. */
    private static final String NONE = "0190a0b0-0000-7000-8000-000000000000";

    /** An endpoint below the policy, and whom it lets in. */
    record Door(String operation, String method, String path, Set<Role> open) {}

    static final List<Door> DOORS = List.of(
            new Door("getPolicy", "GET", "", ALL),
            new Door("revisePolicy", "PATCH", "", OWNERS),
            new Door("listBusinessCategories", "GET", "/business-categories", ALL),
            new Door("getBusinessCategory", "GET", "/business-categories/ア", ALL),
            new Door("reviseBusinessCategory", "PATCH", "/business-categories/ア", OWNERS),
            new Door("listCommittees", "GET", "/committees", ALL),
            new Door("createCommittee", "POST", "/committees", OWNERS),
            new Door("getCommittee", "GET", "/committees/ict", ALL),
            new Door("reviseCommittee", "PATCH", "/committees/ict", EDITORS),
            new Door("listMembers", "GET", "/committees/ict/members?on=2024-05-10", ALL),
            new Door("listInitiatives", "GET", "/initiatives", ALL),
            new Door("getInitiative", "GET", "/initiatives/1-1", ALL),
            new Door("reviseInitiative", "PATCH", "/initiatives/1-1", EDITORS),
            new Door("amendTarget", "PUT", "/initiatives/1-1/indicators/1/targets/2026", EDITORS),
            new Door("listCycles", "GET", "/cycles", ALL),
            new Door("getCycle", "GET", "/initiatives/1-1/cycles/2024", ALL),
            new Door("reviseCycle", "PATCH", "/initiatives/1-1/cycles/2024", EDITORS),
            new Door("moveCycle", "POST", "/initiatives/1-1/cycles/2024/transitions", EDITORS),
            new Door("listActivities", "GET", "/activities", ALL),
            new Door("listActivitiesOfCycle", "GET", "/initiatives/1-1/cycles/2024/activities", ALL),
            new Door("createActivity", "POST", "/initiatives/1-1/cycles/2024/activities", EDITORS),
            new Door("importActivities", "POST", "/initiatives/1-1/cycles/2024/activities/imports", EDITORS),
            new Door("getActivity", "GET", "/initiatives/1-1/cycles/2024/activities/" + NONE, ALL),
            new Door("reviseActivity", "PATCH", "/initiatives/1-1/cycles/2024/activities/" + NONE, EDITORS),
            new Door("removeActivity", "DELETE", "/initiatives/1-1/cycles/2024/activities/" + NONE, EDITORS),
            new Door("listComments", "GET", "/initiatives/1-1/cycles/2024/comments", ALL),
            new Door("createComment", "POST", "/initiatives/1-1/cycles/2024/comments", EDITORS),
            new Door("getComment", "GET", "/initiatives/1-1/cycles/2024/comments/" + NONE, ALL),
            new Door("moveComment", "POST", "/initiatives/1-1/cycles/2024/comments/" + NONE + "/transitions", EDITORS),
            new Door("takeOpinion", "POST", "/initiatives/1-1/cycles/2024/opinions", EDITORS),
            new Door("listDiscussions", "GET", "/initiatives/1-1/discussions", ALL),
            new Door("listMeetings", "GET", "/meetings", ALL),
            new Door("createMeeting", "POST", "/meetings", EDITORS),
            new Door("getMeeting", "GET", "/meetings/" + NONE, ALL),
            new Door("reviseMeeting", "PATCH", "/meetings/" + NONE, EDITORS),
            new Door("removeMeeting", "DELETE", "/meetings/" + NONE, EDITORS),
            new Door("moveMeeting", "POST", "/meetings/" + NONE + "/transitions", EDITORS),
            new Door("createNextMeeting", "POST", "/meetings/" + NONE + "/next", EDITORS),
            new Door("getPacket", "GET", "/meetings/" + NONE + "/packet", ALL),
            new Door("listAgendaProposals", "GET", "/meetings/" + NONE + "/proposals", EDITORS),
            new Door("getMeetingCalendar", "GET", "/meetings/" + NONE + "/calendar", ALL),
            new Door("addAgendaItems", "POST", "/meetings/" + NONE + "/agenda", EDITORS),
            new Door("getAgendaItem", "GET", "/meetings/" + NONE + "/agenda/" + NONE, ALL),
            new Door("reviseAgendaItem", "PATCH", "/meetings/" + NONE + "/agenda/" + NONE, EDITORS),
            new Door("removeAgendaItem", "DELETE", "/meetings/" + NONE + "/agenda/" + NONE, EDITORS),
            new Door("createAction", "POST", "/meetings/" + NONE + "/actions", EDITORS),
            new Door("getAction", "GET", "/meetings/" + NONE + "/actions/" + NONE, ALL),
            new Door("reviseAction", "PATCH", "/meetings/" + NONE + "/actions/" + NONE, EDITORS),
            new Door("removeAction", "DELETE", "/meetings/" + NONE + "/actions/" + NONE, EDITORS),
            new Door("listActions", "GET", "/actions", ALL),
            new Door("listPeople", "GET", "/people", EDITORS),
            new Door("getWork", "GET", "/work", ALL),
            new Door("listLedgerEntries", "GET", "/ledger", READERS_OF_HISTORY),
            new Door("exportPolicy", "GET", "/export", AUDITORS));

    /** Those that stand outside a policy are tested one by one below. */
    private static final Set<String> OUTSIDE = Set.of("signIn", "getSession", "signOut", "listPolicies");

    @Test
    void noEndpointIsMissingFromThisTable() throws IOException {
        Set<String> tested = new TreeSet<>(OUTSIDE);
        DOORS.forEach(door -> tested.add(door.operation()));
        Set<String> promised = new TreeSet<>();
        new YAMLMapper()
                .readTree(new File("../openapi.yaml"))
                .findValues("operationId")
                .forEach(id -> promised.add(id.asText()));
        assertEquals(promised, tested);
    }

    @Test
    void eachRoleComesThroughItsDoorsAndNoOthers() {
        List<String> wrong = new ArrayList<>();
        for (Door door : DOORS) {
            for (Role role : Role.values()) {
                int status = knock(Given.the(role), door);
                // Let in, a change without If-Match or with an empty body is refused for that reason.
                boolean in = Set.of(200, 400, 428, 404).contains(status);
                if (in != door.open().contains(role) || (!in && status != 403)) {
                    wrong.add(door.operation() + " answers " + role + " with " + status);
                }
            }
            int stranger = knock(Given.nobody(), door);
            if (stranger != 401) {
                wrong.add(door.operation() + " answers a stranger with " + stranger);
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    @Test
    void aPolicyWithoutAGrantDoesNotExist() {
        for (Door door : DOORS) {
            RequestSpecification manager = Given.the(Role.MANAGER).basePath("/api/v1/policies/999999-2024");
            assertEquals(404, knock(manager, door), door.operation());
        }
    }

    private static int knock(RequestSpecification person, Door door) {
        RequestSpecification request = switch (door.method()) {
            case "PATCH" -> person.contentType(PATCH).body("{}");
            case "GET", "DELETE" -> person;
            default -> person.contentType("application/json").body("{}");
        };
        return request.request(door.method(), door.path()).statusCode();
    }

    @Test
    void aForgedOrEndedSessionIsNobody() {
        Given.nobody().cookie("meguri_session", "x".repeat(43)).get().then().statusCode(401);
        Given.the(Role.VIEWER).get().then().statusCode(200);
        String token = Given.session("viewer", "correct horse battery staple").cookie("meguri_session");
        Given.nobody()
                .cookie("meguri_session", token)
                .basePath("/api/v1")
                .get("/session")
                .then()
                .statusCode(200);
        Given.nobody()
                .cookie("meguri_session", token)
                .basePath("/api/v1")
                .delete("/session")
                .then()
                .statusCode(204);
        Given.nobody()
                .cookie("meguri_session", token)
                .basePath("/api/v1")
                .get("/session")
                .then()
                .statusCode(401);
    }

    @Test
    void theCookieIsForThisSiteAndNotForScripts() {
        Given.the(Role.VIEWER).get().then().statusCode(200);
        var cookie = Given.session("viewer", "correct horse battery staple").getDetailedCookie("meguri_session");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Strict", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldAlike() {
        Given.the(Role.VIEWER).get().then().statusCode(200);
        String wrong = Given.session("viewer", "wrong")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String unknown = Given.session("nobody", "wrong")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertEquals(wrong, unknown);
        Given.session("", "").then().statusCode(400);
    }

    @Test
    void guessingPasswordsIsSlowedDownAndTheRightOneTooUntilThen() {
        Given.person("guessed", Role.VIEWER).get().then().statusCode(200);
        for (int i = 0; i < 10; i++) {
            Given.session("guessed", "guess " + i).then().statusCode(401);
        }
        Given.session("guessed", "correct horse battery staple")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/too-many-attempts"));
        Given.session("viewer", "guess").then().statusCode(401);
    }

    @Test
    void aWriteFromAnotherSiteIsRefused() {
        for (String[] header : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://evil.example"},
            {"Origin", "null"}
        }) {
            Given.the(Role.COORDINATOR)
                    .header(header[0], header[1])
                    .contentType(PATCH)
                    .body("{}")
                    .patch("/initiatives/1-1/cycles/2024")
                    .then()
                    .statusCode(403);
            Given.nobody()
                    .header(header[0], header[1])
                    .basePath("/api/v1")
                    .delete("/session")
                    .then()
                    .statusCode(403);
        }
        Given.the(Role.COORDINATOR)
                .header("Sec-Fetch-Site", "cross-site")
                .get()
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotForEverybodyIsBehindTheSignIn() {
        Given.nobody().basePath("").get("/q/health/ready").then().statusCode(200);
        for (String path : new String[] {"/q/openapi", "/q/swagger-ui/", "/q/anything"}) {
            Given.nobody().basePath("").get(path).then().statusCode(401);
        }
        Given.nobody().basePath("/api/v1").get("/policies").then().statusCode(401);
    }
}
