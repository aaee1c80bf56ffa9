package jp.meguri.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import jp.meguri.identity.Role;
import jp.meguri.testing.EmbeddedMariaDb;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.Test;

/** Exports of the past: the same bytes for ever, and a ledger that only grows. */
@HttpTest
class ExportAsOfTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void exportsAsOfOneInstantAreByteEqualAlsoAfterChangesAndDeletions() throws Exception {
        String code = "export-as-of";
        String committee = """
            {"code": "%s", "kind": "RELATED", "number": null, "name": "試験会議", "aim": null, "reviewCategories": []}\
            """.formatted(code);
        Given.the(Role.ADMIN)
                .contentType("application/json")
                .body(committee.getBytes(StandardCharsets.UTF_8))
                .post("/committees")
                .then()
                .statusCode(201);
        Given.patch("/initiatives/2-4", "{\"committees\": [\"%s\", \"ict\"], \"scenes\": [1, 4]}".formatted(code))
                .then()
                .statusCode(200);

        Sheet year = new Sheet("2-4", 2025);
        String record = year.record(Sheet.activity("2025-06-18", "\"title\":\"あとで消す記録\""))
                .jsonPath()
                .getString("id");
        byte[] present = Exports.asOf(null).asByteArray();
        assertArrayEquals(present, Exports.asOf(null).asByteArray());
        String instant = JSON.readTree(present).at("/generatedAt").asText();
        Response past = Exports.asOf(instant);
        byte[] before = past.asByteArray();
        assertTrue(past.header("Meguri-As-Of").endsWith(";" + instant));

        Exports.revise("2-4", "あとから書いた");
        Exports.remove(year, record);
        year.comment(Role.MANAGER, "PLAN", "あとから書いたコメント");
        Exports.amend("2-4", "2024", "実施");
        Given.patch("/initiatives/2-4", "{\"committees\": [], \"scenes\": []}")
                .then()
                .statusCode(200);
        try (var owner = EmbeddedMariaDb.owner();
                var row = owner.createStatement()) {
            assertEquals(1, row.executeUpdate("delete from committee where code = '" + code + "'"));
            Exports.amend("2-4", "2024", "→");
            JsonNode without = JSON.readTree(Exports.asOf(null).asByteArray());
            assertFalse(without.get("committees").toString().contains(code));
            assertFalse(without.get("activities").toString().contains(record));
            assertEquals(List.of("not there: committees/" + code), LedgerReplay.faults(without));
            assertArrayEquals(before, Exports.asOf(instant).asByteArray());
        } finally {
            putBack(code);
        }
        assertArrayEquals(before, Exports.asOf(instant).asByteArray());
        assertEquals(List.of(), AuditorsReading.faults(before));
        assertEquals(List.of(), LedgerReplay.faults(JSON.readTree(before)));
        JsonNode then = JSON.readTree(before);
        assertTrue(then.get("committees").toString().contains(code));
        assertTrue(then.get("initiatives").toString().contains(code));
        assertTrue(then.get("activities").toString().contains(record));
        assertFalse(then.get("comments").toString().contains("あとから書いたコメント"));
    }

    /** No service deletes a committee, so that row goes and comes back behind the product's back. */
    private static void putBack(String code) throws SQLException {
        String columns = "id, policy_id, code, kind, number, name, aim, position, updated_at, updated_by, version";
        try (var owner = EmbeddedMariaDb.owner();
                var row = owner.createStatement()) {
            row.executeUpdate("insert into committee (" + columns + ") select " + columns
                    + " from committee for system_time all where code = '" + code + "' order by row_end desc limit 1");
        }
    }

    @Test
    void aLaterFileBeginsWithTheLedgerOfAnEarlierOne() throws IOException {
        Exports.revise("2-6", "書いた");
        Exports.revise("2-6", "書き直した");
        JsonNode export = JSON.readTree(Exports.asOf(null).asByteArray());
        int entries = export.at("/ledger/entries").size();
        for (int last : new int[] {0, 83, entries / 2, entries - 2}) {
            JsonNode earlier = JSON.readTree(Exports.asOf(
                            export.at("/ledger/entries/" + last + "/occurredAt").asText())
                    .asByteArray());
            assertEquals(last + 1, earlier.at("/ledger/entries").size());
            assertEquals(last + 1, earlier.at("/asOf/sequence").asInt());
            for (int i = 0; i <= last; i++) {
                assertEquals(export.at("/ledger/entries/" + i), earlier.at("/ledger/entries/" + i));
            }
            assertEquals(List.of(), LedgerReplay.faults(earlier));
        }
    }
}
