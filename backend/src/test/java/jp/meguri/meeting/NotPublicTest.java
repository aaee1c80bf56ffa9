package jp.meguri.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.meguri.identity.Right;
import jp.meguri.identity.Role;
import jp.meguri.testing.Council;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** What is not public reaches nobody who may not see it: every endpoint that gives anything, for every role. */
@HttpTest
class NotPublicTest {

    /** In every text of what is hidden, and nowhere else. */
    private static final String SECRET = "ひみつの内容";

    private static final String REASON = ",\"openToPublic\":false,\"notPublicReason\":\"" + SECRET + "\"";
    private static final Set<Role> MAY = EnumSet.of(Role.COORDINATOR, Role.MANAGER, Role.AUDITOR, Role.ADMIN);

    /** Those outside a policy, and those that never read a record. */
    private static final Set<String> OUTSIDE = Set.of("getSession", "listPolicies");

    @Test
    void whoeverReadsTheLedgerOrExportsMaySeeWhatIsNotPublic() {
        for (Role role : Role.values()) {
            boolean everything = role.rights().contains(Right.READ_LEDGER)
                    || role.rights().contains(Right.EXPORT)
                    || role.rights().contains(Right.RUN_MEETINGS);
            assertTrue(!everything || role.rights().contains(Right.READ_NOT_PUBLIC), role.name());
            assertEquals(MAY.contains(role), role.rights().contains(Right.READ_NOT_PUBLIC), role.name());
        }
    }

    @Test
    void noEndpointGivesItToAnyoneWhoMayNotSeeIt() throws IOException {
        // A public meeting with one hidden item, before and after it; and a hidden meeting with an item that is public.
        Council open = Council.on("council", "2026-08-10");
        String shown = open.add("公開の議題", Council.about("3-2", 2025));
        String hidden = open.add(SECRET, REASON + Council.about("3-2", 2025));
        String action = open.agree(hidden, SECRET, ",\"initiative\":\"3-2\"");
        String actionId = action.substring(action.lastIndexOf('/') + 1);
        open.add("宿題の確認", ",\"actions\":[\"" + actionId + "\"]");
        open.hold();
        patch(hidden, "{\"summary\":\"" + SECRET + "\",\"decision\":\"CONTINUED\",\"opinion\":\"" + SECRET + "\"}");
        String item = hidden.substring(hidden.lastIndexOf('/') + 1);
        patch(
                open.path(),
                "{\"materials\":[{\"title\":\"" + SECRET + "\",\"source\":\"PAPER\",\"branch\":false,\"item\":\"" + item
                        + "\"}],\"order\":[\"" + item + "\"]}");
        Council closed = Council.on("council", "2026-09-10", REASON);
        String inside = closed.add("公開の議題 " + SECRET, Council.about("3-2", 2025));
        String agreed = closed.agree(inside, SECRET, "");
        String next = "/meetings/"
                + open.next("2026-10-10")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getString("id");

        List<String> paths = List.of(
                "",
                "/business-categories",
                "/business-categories/ア",
                "/committees",
                "/committees/council",
                "/committees/council/members?on=2026-08-10",
                "/initiatives",
                "/initiatives/3-2",
                "/initiatives/3-2/discussions",
                "/initiatives/3-2/discussions?fiscalYear=2025",
                "/cycles",
                "/initiatives/3-2/cycles/2025",
                "/activities",
                "/initiatives/3-2/cycles/2025/activities",
                "/initiatives/3-2/cycles/2025/activities/" + item,
                "/initiatives/3-2/cycles/2025/comments",
                "/initiatives/3-2/cycles/2025/comments/" + item,
                "/people",
                "/work",
                "/meetings",
                "/meetings?committee=council&fiscalYear=2026",
                open.path(),
                closed.path(),
                next,
                open.path() + "/packet",
                closed.path() + "/packet",
                next + "/packet",
                open.path() + "/proposals",
                open.path() + "/calendar",
                closed.path() + "/calendar",
                shown,
                hidden,
                inside,
                action,
                agreed,
                "/actions",
                "/actions?committee=council&state=OPEN",
                "/actions?initiative=3-2",
                "/ledger?after=" + (Given.head() - 30),
                "/ledger?subject=" + open.path().substring(1),
                "/export");
        assertEquals(given(), covered(paths), "every endpoint that gives something is asked");
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            for (Role role : Role.values()) {
                String answer = read(role, path, null).asString();
                // The address that was asked for is the reader's own.
                boolean named = path.contains(item) || path.contains(actionId);
                boolean ids = !named && (answer.contains(item) || answer.contains(actionId));
                if (!MAY.contains(role) && (ids || answer.contains(SECRET))) {
                    wrong.add(role + " reads it at " + path);
                }
            }
        }
        for (String path :
                List.of(open.path(), closed.path(), open.path() + "/packet", "/actions", hidden, "/export")) {
            for (Role role : EnumSet.of(Role.MANAGER, Role.ADMIN)) {
                assertTrue(read(role, path, null).asString().contains(SECRET), role + " does not see it at " + path);
            }
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
        for (String path : List.of(
                closed.path(),
                closed.path() + "/packet",
                closed.path() + "/calendar",
                hidden,
                inside,
                action,
                agreed)) {
            assertEquals(404, read(Role.VIEWER, path, null).statusCode(), path);
        }
        for (String path : List.of(open.path(), open.path() + "/packet")) {
            String forEverybody =
                    read(Role.MANAGER, path + "?edition=PUBLIC", null).asString();
            assertTrue(forEverybody.contains("公開の議題") && !forEverybody.contains(SECRET), path);
            assertEquals(400, read(Role.MANAGER, path + "?edition=ALL", null).statusCode());
        }
        assertEquals(
                404,
                read(Role.MANAGER, closed.path() + "/packet?edition=PUBLIC", null)
                        .statusCode());
        String asOf = newest();
        assertFalse(read(Role.VIEWER, open.path(), asOf).asString().contains(SECRET));
        assertEquals(404, read(Role.VIEWER, closed.path(), asOf).statusCode());
    }

    /** What was public once and is not any more stays hidden in the past too, also when it has been removed since. */
    @Test
    void thePastDoesNotGiveAwayWhatWasClosedLater() {
        Council meeting = Council.on("council", "2027-01-10");
        String item = meeting.add(SECRET + " いまは公開", "");
        String removed = meeting.add(SECRET + " あとで削除", "");
        Council other = Council.on("council", "2027-01-11");
        other.add(SECRET + " 会議ごと", "");
        String then = newest();
        String told = "{\"openToPublic\":false,\"notPublicReason\":\"個人に関する情報\"}";
        patch(item, told);
        patch(removed, told);
        patch(other.path(), told);
        Given.the(Role.COORDINATOR)
                .header("If-Match", Given.etag(removed))
                .delete(removed)
                .then()
                .statusCode(204);
        for (String path : List.of(
                meeting.path(), meeting.path() + "/packet", "/meetings", "/actions", "/initiatives/1-1/discussions")) {
            assertFalse(read(Role.VIEWER, path, then).asString().contains(SECRET), path);
        }
        assertEquals(404, read(Role.VIEWER, other.path(), then).statusCode());
        assertEquals(404, read(Role.VIEWER, item, then).statusCode());
        assertTrue(read(Role.AUDITOR, meeting.path(), then).asString().contains("あとで削除"));
        patch(item, "{\"openToPublic\":true}");
        assertTrue(read(Role.VIEWER, meeting.path(), then).asString().contains("いまは公開"), "open again, open before");
    }

    private static void patch(String path, String json) {
        Council.patch(Role.COORDINATOR, path, json).then().statusCode(200);
    }

    private static Response read(Role role, String path, String asOf) {
        var request = Given.the(role);
        return (asOf == null ? request : request.queryParam("asOf", asOf)).get(path);
    }

    private static String newest() {
        return Given.the(Role.ADMIN)
                .queryParam("after", Given.head() - 1)
                .get("/ledger")
                .jsonPath()
                .getString("items[-1].occurredAt");
    }

    private static Set<String> given() throws IOException {
        Set<String> operations = new TreeSet<>();
        JsonNode paths = new YAMLMapper().readTree(new File("../openapi.yaml")).get("paths");
        paths.forEach(
                path -> operations.add(path.path("get").path("operationId").asText()));
        operations.removeAll(OUTSIDE);
        operations.remove("");
        return operations;
    }

    private static Set<String> covered(List<String> asked) throws IOException {
        Set<String> operations = new TreeSet<>();
        JsonNode paths = new YAMLMapper().readTree(new File("../openapi.yaml")).get("paths");
        for (String path : asked) {
            String whole = "/api/v1/policies/x" + path.replaceFirst("\\?.*", "");
            paths.properties().stream()
                    .filter(known -> whole.matches(known.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                    .forEach(known -> operations.add(
                            known.getValue().path("get").path("operationId").asText()));
        }
        operations.remove("");
        return operations;
    }
}
