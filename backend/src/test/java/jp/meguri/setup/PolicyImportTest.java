package jp.meguri.setup;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.meguri.identity.Role;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Violation;
import jp.meguri.testing.BigPolicy;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import org.junit.jupiter.api.Test;

@HttpTest
class PolicyImportTest {

    @Test
    void importingAgainChangesNothing() {
        long before = Given.head();
        assertFalse(BigPolicy.load(BigPolicy.file()));
        assertEquals(before, Given.head());
    }

    @Test
    void aBrokenFileIsRefusedWholeWithThePlaceOfEachError() {
        Map<String, Consumer<ObjectNode>> faults = Map.ofEntries(
                Map.entry("/policy/title", file -> policy(file).remove("title")),
                Map.entry("/policy/code", file -> policy(file).put("code", "koganei")),
                Map.entry("/policy/lastFiscalYear", file -> policy(file).put("lastFiscalYear", 2020)),
                Map.entry("/policy/firstFiscalYear", file -> policy(file).put("firstFiscalYear", "2024")),
                Map.entry("/policy/mayor", file -> policy(file).put("mayor", "x")),
                Map.entry(
                        "/committees/2/code",
                        file -> object(file, "committees", 2).put("code", "council")),
                Map.entry(
                        "/businessCategories/7/labels",
                        file -> object(file, "businessCategories", 7).putArray("labels")),
                Map.entry(
                        "/initiatives/16/indicators/0/targets/2025",
                        file -> targets(file, 16).put("2025", "がんばる")),
                Map.entry(
                        "/initiatives/0/indicators/0/targets",
                        file -> targets(file, 0).put("2023", "→")),
                Map.entry(
                        "/initiatives/3/principle",
                        file -> object(file, "initiatives", 3).put("principle", 7)),
                Map.entry(
                        "/initiatives/4/name",
                        file -> object(file, "initiatives", 4).put("name", "a\u0000b")),
                Map.entry(
                        "/initiatives/5/overview",
                        file -> object(file, "initiatives", 5).put("overview", "\ud842")),
                Map.entry("/format", file -> file.put("format", "other")));
        faults.forEach((pointer, fault) -> {
            ObjectNode file = BigPolicy.file();
            policy(file).put("code", "888888-2024");
            fault.accept(file);
            InvalidInput refused = assertThrows(InvalidInput.class, () -> BigPolicy.load(file), pointer);
            List<String> places =
                    refused.violations().stream().map(Violation::pointer).toList();
            assertEquals(true, places.contains(pointer), pointer + " is not in " + places);
        });
        Given.the(Role.ADMIN)
                .basePath("/api/v1/policies/888888-2024")
                .get()
                .then()
                .statusCode(404);
    }

    @Test
    void aFaultFoundLateLeavesNothingBehind() {
        ObjectNode file = BigPolicy.file();
        policy(file).put("code", "777777-2024");
        object(file, "initiatives", 16).putArray("committees").add("unknown-body");
        assertThrows(InvalidInput.class, () -> BigPolicy.load(file));
        Given.the(Role.ADMIN)
                .basePath("/api/v1/policies/777777-2024")
                .get()
                .then()
                .statusCode(404);
        Given.the(Role.ADMIN)
                .basePath("/api/v1/policies/777777-2024")
                .get("/ledger")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static ObjectNode policy(ObjectNode file) {
        return (ObjectNode) file.get("policy");
    }

    private static ObjectNode object(ObjectNode file, String list, int index) {
        return (ObjectNode) ((ArrayNode) file.get(list)).get(index);
    }

    private static ObjectNode targets(ObjectNode file, int index) {
        return (ObjectNode) object(file, "initiatives", index).at("/indicators/0/targets");
    }
}
