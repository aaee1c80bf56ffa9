package jp.meguri.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import jp.meguri.testing.Given;
import jp.meguri.testing.HttpTest;
import jp.meguri.testing.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The auditor's file, read as an auditor would: from its bytes, the published schema and nothing of the product. */
@HttpTest
class AuditorsReadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static int round;

    private Response answer;
    private byte[] file;
    private JsonNode export;

    @BeforeEach
    void writeSomethingAndExport() throws IOException {
        round++;
        Exports.revise("2-3", "髙橋・𠮷野（旧）ク ①\n二行目 \"引用\" \\ \u2028 " + round);
        Exports.revise("2-3", "あ".repeat(5_000) + round);
        Exports.amend("2-5", "2026", "理解度 83.5％以上");
        Exports.amend("2-5", "2026", "→");
        Sheet year = new Sheet("2-7", 2024);
        Exports.playAYear(year);
        Exports.holdAMeeting(year, "2024-0" + (round % 6 + 4) + "-10");
        year.bring("APPROVED");
        answer = Exports.asOf(null);
        file = answer.asByteArray();
        export = JSON.readTree(file);
    }

    @Test
    void everyHashAndTheChainReComputeUpToTheHead() {
        assertEquals(List.of(), AuditorsReading.faults(file));
        JsonNode entries = export.at("/ledger/entries");
        assertTrue(entries.size() >= 84 + 4, "the import and this test's changes: " + entries.size());
        assertEquals(entries.size(), export.at("/ledger/head/sequence").asInt());
        assertEquals(17, export.at("/counts/initiatives").asInt());
        assertEquals(51, export.at("/counts/cycles").asInt());
        assertEquals(
                export.get("activities").size(), export.at("/counts/activities").asInt());
        assertTrue(export.get("activities").size() > 0 && export.get("comments").size() > 0);
        assertTrue(export.get("cycles").findValuesAsText("source").contains("OVERRIDDEN"));
        assertTrue(export.get("cycles").findValues("carriedOver").stream().anyMatch(JsonNode::isObject));
        assertTrue(entries.findValuesAsText("action").contains("activity.remove"));
    }

    /** The place of a meeting with all that can be in it, whatever other meetings there are. */
    private String meeting() {
        JsonNode meetings = export.get("meetings");
        for (int i = 0; i < meetings.size(); i++) {
            JsonNode meeting = meetings.get(i);
            if (meeting.at("/agenda/0/links/0").isObject()
                    && meeting.at("/actions/0").isObject()
                    && meeting.at("/members/0").isObject()) {
                return "/meetings/" + i;
            }
        }
        throw new AssertionError("no meeting with all that can be in it");
    }

    @Test
    void theLedgerExplainsTheState() {
        assertEquals(List.of(), LedgerReplay.faults(export));

        for (String place : List.of(
                "/policy",
                "/cycles/7/plan",
                "/initiatives/3/category",
                "/committees/2",
                "/activities/0/figures",
                "/comments/0",
                meeting() + "/time",
                meeting() + "/agenda/0",
                meeting() + "/actions/0",
                "/committees/0/members/0")) {
            ObjectNode other = export.deepCopy();
            ObjectNode record = (ObjectNode) other.at(place);
            record.put(record.fieldNames().next(), "台帳にない値");
            assertNotEquals(List.of(), LedgerReplay.faults(other), place);
        }
    }

    @Test
    void itHasThePublishedShape() throws IOException {
        Response published = Given.nobody().basePath("").get("/schemas/meguri-policy-export-1.json");
        assertEquals(200, published.statusCode());
        JsonNode source = JSON.readTree(published.asByteArray());
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source);
        assertEquals(List.of(), schema.validate(export));
        assertEquals(
                List.of(),
                schema.validate(JSON.readTree(
                        Exports.asOf(export.at("/ledger/entries/0/occurredAt").asText())
                                .asByteArray())));

        for (String place : List.of(
                "",
                "/policy",
                "/committees/1/reviewCategories/0",
                "/policy/effective/ratings/0",
                "/cycles/0/plan",
                "/cycles/27/evaluation/result",
                "/cycles/27/evaluation/results/0",
                "/cycles/27/proposal",
                "/cycles/28/carriedOver",
                "/cycles/28/previousYear",
                "/activities/0",
                "/activities/0/figures",
                "/comments/0",
                meeting(),
                meeting() + "/agenda/0",
                meeting() + "/agenda/0/links/0",
                meeting() + "/actions/0",
                meeting() + "/members/0",
                "/committees/0/effectiveRules",
                "/committees/0/members/0",
                "/ledger/entries/0/actor")) {
            ObjectNode more = export.deepCopy();
            ((ObjectNode) more.at(place)).put("more", 1);
            assertFalse(schema.validate(more).isEmpty(), "a member nobody published at " + place);
        }
    }

    @Test
    void oneFlippedBitIsNoticedFromTheFileAlone() {
        String digest = answer.header("Repr-Digest");
        assertEquals(reprDigest(file), digest);
        var random = new Random(20260331);
        for (int i = 0; i < 600; i++) {
            // The seal at the end is the part that no hash covers: every byte of it in turn, the rest at random.
            int at = i < 100 ? file.length - 1 - i : random.nextInt(file.length);
            byte[] flipped = file.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertNotEquals(List.of(), AuditorsReading.faults(flipped), "byte " + at);
            assertNotEquals(digest, reprDigest(flipped));
        }
        for (int i = 0; i < 50; i++) {
            byte[] cut = Arrays.copyOf(file, random.nextInt(file.length));
            assertNotEquals(List.of(), AuditorsReading.faults(cut), "cut to " + cut.length);
        }
    }

    /** Whoever changes the ledger and seals the file again is betrayed by the chain. */
    @Test
    void aForgedLedgerIsNoticedAlsoUnderAFreshSeal() throws IOException {
        assertEquals(List.of(), AuditorsReading.faults(sealed(entries -> {})));
        List<Consumer<ArrayNode>> forgeries = List.of(
                entries -> ((ObjectNode) entries.get(40).get("actor")).put("name", "別人"),
                entries -> ((ObjectNode) entries.get(40)).put("reason", "あとから付けた理由"),
                entries -> ((ObjectNode) entries.get(entries.size() - 1))
                        .put("occurredAt", "2020-01-01T00:00:00.000000+09:00"),
                entries -> ((ObjectNode) entries.get(40).get("changes").get(0)).put("before", "前から"),
                entries -> entries.remove(40),
                entries -> entries.remove(entries.size() - 1),
                entries -> entries.insert(40, entries.get(40)),
                entries -> entries.insert(40, entries.remove(41)));
        for (int i = 0; i < forgeries.size(); i++) {
            assertNotEquals(List.of(), AuditorsReading.faults(sealed(forgeries.get(i))), "forgery " + i);
        }
    }

    private byte[] sealed(Consumer<ArrayNode> forgery) throws IOException {
        ObjectNode forged = export.deepCopy();
        ArrayNode entries = (ArrayNode) forged.at("/ledger/entries");
        forgery.accept(entries);
        ((ObjectNode) forged.get("counts")).put("ledgerEntries", entries.size());
        forged.remove("contentSha256");
        String open = JSON.writeValueAsString(forged);
        String content = open.substring(0, open.length() - 1);
        String seal = AuditorsReading.sha256(content.getBytes(StandardCharsets.UTF_8));
        return (content + ",\"contentSha256\":\"" + seal + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static String reprDigest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(AuditorsReading.digest(bytes)) + ":";
    }
}
