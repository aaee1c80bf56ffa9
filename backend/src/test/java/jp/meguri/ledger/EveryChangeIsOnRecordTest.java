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
import jp.meguri.testing.Council;
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
                            "{\"improvement\":{\"direction\":\"END\"}}")),
            Map.entry(
                    "takeOpinion", new Change("POST", "opinion", SHEET, "{\"agendaItem\":\"{item}\",\"text\":\"意見\"}")),
            Map.entry(
                    "createMeeting",
                    new Change("POST", "/meetings", "meetings/", Council.create("ict", "2027-05-10", ""))),
            Map.entry("reviseMeeting", new Change("PATCH", "meeting", "meetings/", "{\"observers\":3}")),
            Map.entry("removeMeeting", new Change("DELETE", "meeting", "meetings/", "")),
            Map.entry("moveMeeting", new Change("POST", "meeting", "meetings/", "{\"action\":\"convene\"}")),
            Map.entry("createNextMeeting", new Change("POST", "next", "meetings/", "{\"date\":\"2025-07-10\"}")),
            Map.entry(
                    "addAgendaItems",
                    new Change("POST", "agenda", "meetings/", "{\"items\":[" + Council.item("議題", "") + "]}")),
            Map.entry("reviseAgendaItem", new Change("PATCH", "item", "meetings/", "{\"title\":\"改めた議題\"}")),
            Map.entry("removeAgendaItem", new Change("DELETE", "item", "meetings/", "")),
            Map.entry(
                    "createAction",
                    new Change("POST", "agreed", "meetings/", "{\"agendaItem\":\"{item}\",\"text\":\"宿題\"}")),
            Map.entry("reviseAction", new Change("PATCH", "action", "meetings/", "{\"state\":\"DONE\"}")),
            Map.entry("removeAction", new Change("DELETE", "action", "meetings/", "")));

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

        CHANGES.forEach((operation, told) -> {
            Change change = prepared(told);
            long before = Given.head();
            RequestSpecification request = Given.the(Role.MANAGER)
                    .contentType(change.method().equals("PATCH") ? PATCH : "application/json")
                    .body(change.body().getBytes(StandardCharsets.UTF_8));
            boolean makes = operation.matches("(create|import|add).*");
            if (!makes) {
                request.header(
                        "If-Match", Given.etag(change.path().replaceFirst("/indicators.*|/transitions|/opinions", "")));
            }
            String below = operation.matches("moveComment|moveMeeting") ? "/transitions" : "";
            int status = request.request(change.method(), change.path() + below).statusCode();
            int expected = operation.matches("(create|add).*") ? 201 : operation.startsWith("remove") ? 204 : 200;
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

    /** The change with its address: a word in place of one stands for a record made for the test. */
    private static Change prepared(Change change) {
        Sheet sheet = new Sheet("1-3", 2025);
        if (change.path().startsWith("/") || change.path().isEmpty()) {
            return change;
        }
        if (change.path().equals("activities")) {
            return at(change, sheet.path() + "/activities/" + id(sheet.record(ACTIVITY)));
        }
        if (change.path().equals("comments")) {
            Response made = sheet.comment(Role.COORDINATOR, "PLAN", "確かめてください。");
            return at(change, sheet.path() + "/comments/" + id(made));
        }
        // Nobody else leaves anything to carry on in this body.
        Council council = Council.on(change.path().equals("next") ? "discharge" : "ict", "2025-06-10");
        if (change.path().equals("meeting")) {
            return at(change, council.path());
        }
        if (change.path().matches("next|agenda")) {
            return at(change, council.path() + "/" + change.path());
        }
        String item = council.add("議題", Council.about("1-3", 2025));
        String itemId = item.substring(item.lastIndexOf('/') + 1);
        return switch (change.path()) {
            case "action" -> at(change, council.agree(item, "宿題", ""));
            case "agreed" -> at(change, council.path() + "/actions", itemId);
            case "opinion" -> {
                council.hold();
                Council.patch(Role.COORDINATOR, item, "{\"decision\":\"WITH_OPINION\",\"opinion\":\"意見\"}");
                council.close();
                yield at(change, sheet.path() + "/opinions", itemId);
            }
            default -> at(change, item);
        };
    }

    private static String id(Response made) {
        return made.jsonPath().getString("id");
    }

    private static Change at(Change change, String path) {
        return at(change, path, "");
    }

    private static Change at(Change change, String path, String item) {
        return new Change(change.method(), path, change.subject(), change.body().replace("{item}", item));
    }
}
