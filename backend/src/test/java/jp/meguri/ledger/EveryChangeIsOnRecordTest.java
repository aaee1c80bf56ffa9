package jp.meguri.ledger;

import static jp.meguri.testing.Given.PATCH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.meguri.identity.Role;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** There is no way around the ledger: each endpoint that changes something leaves exactly one entry. */
@HttpTest
class EveryChangeIsOnRecordTest {

    record Change(String method, String path, String subject, String body) {}

    private static final String SHEET = "initiatives/1-3/cycles/2025";
    private static final String ACTIVITY = Sheet.activity("2025-06-18", "");

    private static final Map<String, Change> CHANGES = Map.ofEntries(
            Map.entry(
                    "moveCycle",
                    new Change(
                            "POST",
                            "/initiatives/1-3/cycles/2025/transitions",
                            "initiatives/1-3/cycles/2025",
                            "{\"action\":\"confirmPlan\"}")),
            Map.entry(
                    "createActivity",
                    new Change("POST", "/initiatives/1-3/cycles/2025/activities", SHEET + "/activities/", ACTIVITY)),
            Map.entry(
                    "importActivities",
                    new Change(
                            "POST",
                            "/initiatives/1-3/cycles/2025/activities/imports",
                            SHEET + "/activities/",
                            "{\"text\":\"2025/6/18\\t研修\\t講演会\",\"confirm\":true}")),
            Map.entry(
                    "reviseActivity",
                    new Change("PATCH", "activities", SHEET + "/activities/", "{\"title\":\"改めた名称\"}")),
            Map.entry("removeActivity", new Change("DELETE", "activities", SHEET + "/activities/", "")),
            Map.entry(
                    "createComment",
                    new Change(
                            "POST",
                            "/initiatives/1-3/cycles/2025/comments",
                            SHEET + "/comments/",
                            "{\"part\":\"PLAN\",\"text\":\"確かめてください。\"}")),
            Map.entry("moveComment", new Change("POST", "comments", SHEET + "/comments/", "{\"action\":\"resolve\"}")),
            Map.entry("revisePolicy", new Change("PATCH", "", "", "{\"ideal\":\"理想像\"}")),
            Map.entry(
                    "reviseBusinessCategory",
                    new Change("PATCH", "/business-categories/オ", "business-categories/オ", "{\"note\":\"注記\"}")),
            Map.entry(
                    "createCommittee",
                    new Change(
                            "POST",
                            "/committees",
                            "committees/new-body",
                            "{\"code\":\"new-body\",\"kind\":\"RELATED\",\"name\":\"新しい会議体\",\"reviewCategories\":[]}")),
            Map.entry(
                    "reviseCommittee",
                    new Change("PATCH", "/committees/discharge", "committees/discharge", "{\"aim\":\"目指す姿\"}")),
            Map.entry(
                    "reviseInitiative", new Change("PATCH", "/initiatives/1-3", "initiatives/1-3", "{\"scenes\":[4]}")),
            Map.entry(
                    "amendTarget",
                    new Change(
                            "PUT",
                            "/initiatives/1-3/indicators/1/targets/2026",
                            "initiatives/1-3/indicators/1/targets/2026",
                            "{\"printed\":\"企画・実施\"}")),
            Map.entry(
                    "reviseCycle",
                    new Change(
                            "PATCH",
                            "/initiatives/1-3/cycles/2026",
                            "initiatives/1-3/cycles/2026",
                            "{\"improvement\":{\"direction\":\"END\"}}")));

    /** Sessions are no data of the policy. */
    private static final Set<String> NO_POLICY_DATA = Set.of("signIn", "signOut");

    @Test
    void everyChangeLeavesOneEntry() throws IOException {
        Set<String> changing = new TreeSet<>();
        JsonNode paths = new YAMLMapper().readTree(new File("../openapi.yaml")).get("paths");
        paths.forEach(path -> path.properties().stream()
                .filter(operation -> !operation.getKey().equals("get"))
                .forEach(operation ->
                        changing.add(operation.getValue().path("operationId").asText())));
        changing.removeAll(NO_POLICY_DATA);
        changing.remove("");
        assertEquals(changing, new TreeSet<>(CHANGES.keySet()));

        CHANGES.forEach((operation, change) -> {
            String path =
                    change.path().startsWith("/") || change.path().isEmpty() ? change.path() : made(change.path());
            long before = Given.head();
            RequestSpecification request = Given.the(Role.MANAGER)
                    .contentType(change.method().equals("PATCH") ? PATCH : "application/json")
                    .body(change.body().getBytes(StandardCharsets.UTF_8));
            if (!operation.startsWith("create") && !operation.startsWith("import")) {
                request.header("If-Match", Given.etag(path.replaceFirst("/indicators.*|/transitions", "")));
            }
            String below = operation.equals("moveComment") ? "/transitions" : "";
            int status = request.request(change.method(), path + below).statusCode();
            int expected = operation.startsWith("create") ? 201 : operation.startsWith("remove") ? 204 : 200;
            assertEquals(expected, status, operation);
            Given.the(Role.AUDITOR)
                    .queryParam("after", before)
                    .get("/ledger")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].subject", startsWith(change.subject()))
                    .body("items[0].actor.id", equalTo("manager"))
                    .body("items[0].sequence", equalTo((int) before + 1));
        });
    }

    /** A record of this kind below the sheet, made for the test. */
    private static String made(String kind) {
        Sheet sheet = new Sheet("1-3", 2025);
        Response made = kind.equals("activities")
                ? sheet.record(ACTIVITY)
                : sheet.comment(Role.COORDINATOR, "PLAN", "確かめてください。");
        return sheet.path() + "/" + kind + "/" + made.jsonPath().getString("id");
    }
}
