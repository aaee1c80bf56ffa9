package jp.meguri.ledger;

import static jp.meguri.testing.Given.PATCH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import org.junit.jupiter.api.Test;

/** There is no way around the ledger: each endpoint that changes something leaves exactly one entry. */
@HttpTest
class EveryChangeIsOnRecordTest {

    record Change(String method, String path, String subject, String body) {}

    private static final Map<String, Change> CHANGES = Map.of(
            "moveCycle",
            new Change(
                    "POST",
                    "/initiatives/1-3/cycles/2025/transitions",
                    "initiatives/1-3/cycles/2025",
                    "{\"action\":\"confirmPlan\"}"),
            "revisePolicy",
            new Change("PATCH", "", "", "{\"ideal\":\"理想像\"}"),
            "reviseBusinessCategory",
            new Change("PATCH", "/business-categories/オ", "business-categories/オ", "{\"note\":\"注記\"}"),
            "createCommittee",
            new Change(
                    "POST",
                    "/committees",
                    "committees/new-body",
                    "{\"code\":\"new-body\",\"kind\":\"RELATED\",\"name\":\"新しい会議体\",\"reviewCategories\":[]}"),
            "reviseCommittee",
            new Change("PATCH", "/committees/discharge", "committees/discharge", "{\"aim\":\"目指す姿\"}"),
            "reviseInitiative",
            new Change("PATCH", "/initiatives/1-3", "initiatives/1-3", "{\"scenes\":[4]}"),
            "amendTarget",
            new Change(
                    "PUT",
                    "/initiatives/1-3/indicators/1/targets/2026",
                    "initiatives/1-3/indicators/1/targets/2026",
                    "{\"printed\":\"企画・実施\"}"),
            "reviseCycle",
            new Change(
                    "PATCH",
                    "/initiatives/1-3/cycles/2026",
                    "initiatives/1-3/cycles/2026",
                    "{\"improvement\":{\"direction\":\"END\"}}"));

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
            long before = Given.head();
            RequestSpecification request = Given.the(Role.MANAGER)
                    .contentType(change.method().equals("PATCH") ? PATCH : "application/json")
                    .body(change.body().getBytes(StandardCharsets.UTF_8));
            if (!operation.startsWith("create")) {
                request.header("If-Match", Given.etag(change.path().replaceFirst("/indicators.*|/transitions", "")));
            }
            int status = request.request(change.method(), change.path()).statusCode();
            assertEquals(operation.startsWith("create") ? 201 : 200, status, operation);
            Given.the(Role.AUDITOR)
                    .queryParam("after", before)
                    .get("/ledger")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].subject", equalTo(change.subject()))
                    .body("items[0].actor.id", equalTo("manager"))
                    .body("items[0].sequence", equalTo((int) before + 1));
        });
    }
}
