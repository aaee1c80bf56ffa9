package jp.meguri.export;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What an auditor does with an export and nothing else at hand: reads the bytes, re-computes every hash and counts what
 * is there. Shares no code with the product.
 */
final class AuditorsReading {
    private static final byte[] SEAL = ",\"contentSha256\"".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AuditorsReading() {}

    /** @return what is wrong with the file, in the order of the checks; empty when it is sound */
    static List<String> faults(byte[] file) {
        var faults = new ArrayList<String>();
        JsonNode export;
        try {
            export = STRICT.readTree(file);
        } catch (IOException e) {
            return List.of("not JSON: " + e.getMessage());
        }
        expect(faults, "format", "meguri-policy-export", export.path("format").asText());
        expect(
                faults,
                "contentSha256",
                contentSha256(file),
                export.path("contentSha256").asText());
        JsonNode entries = export.path("ledger").path("entries");
        chain(faults, entries);
        head(faults, export, entries);
        counts(faults, export, entries);
        return faults;
    }

    private static String contentSha256(byte[] file) {
        for (int at = file.length - SEAL.length; at > 0; at--) {
            if (Arrays.equals(file, at, at + SEAL.length, SEAL, 0, SEAL.length)) {
                return sha256(Arrays.copyOf(file, at));
            }
        }
        return "no seal";
    }

    private static void chain(List<String> faults, JsonNode entries) {
        String previous = "0".repeat(64);
        String time = "";
        int sequence = 0;
        for (JsonNode entry : entries) {
            String place = "entry " + ++sequence;
            expect(faults, place + " sequence", sequence, entry.path("sequence").asInt());
            expect(
                    faults,
                    place + " previousHash",
                    previous,
                    entry.path("previousHash").asText());
            ObjectNode unsigned = entry.deepCopy();
            unsigned.remove("hash");
            String hash = sha256(CanonicalJson.of(unsigned).getBytes(StandardCharsets.UTF_8));
            expect(faults, place + " hash", hash, entry.path("hash").asText());
            if (entry.path("occurredAt").asText().compareTo(time) <= 0) {
                faults.add(place + " is not later than the one before");
            }
            time = entry.path("occurredAt").asText();
            previous = hash;
        }
    }

    private static void head(List<String> faults, JsonNode export, JsonNode entries) {
        JsonNode head = export.path("ledger").path("head");
        if (entries.isEmpty()) {
            expect(faults, "head", true, head.isNull());
            return;
        }
        JsonNode last = entries.get(entries.size() - 1);
        expect(faults, "head sequence", last.path("sequence"), head.path("sequence"));
        expect(faults, "head hash", last.path("hash"), head.path("hash"));
        if (!export.path("asOf").isNull()) {
            expect(
                    faults,
                    "asOf sequence",
                    last.path("sequence"),
                    export.path("asOf").path("sequence"));
            expect(
                    faults,
                    "asOf time",
                    last.path("occurredAt"),
                    export.path("asOf").path("occurredAt"));
        }
    }

    private static void counts(List<String> faults, JsonNode export, JsonNode entries) {
        for (Map.Entry<String, JsonNode> count : export.path("counts").properties()) {
            JsonNode list = count.getKey().equals("ledgerEntries") ? entries : export.path(count.getKey());
            expect(
                    faults,
                    "count of " + count.getKey(),
                    list.size(),
                    count.getValue().asInt());
        }
    }

    private static void expect(List<String> faults, String what, Object computed, Object stated) {
        if (!computed.equals(stated)) {
            faults.add("%s: stated %s, found %s".formatted(what, stated, computed));
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
