package jp.meguri.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.meguri.shared.Sha256;
import org.erdtman.jcs.JsonCanonicalizer;

/** The JSON side of the chain: what differs between two states, and the hash of an entry. */
@ApplicationScoped
class ChainedJson {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final ObjectMapper mapper;

    ChainedJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonNode tree(Object snapshot) {
        return snapshot == null ? NullNode.instance : mapper.valueToTree(snapshot);
    }

    /** Leaf by leaf through objects; lists are compared whole, since their places mean nothing. */
    List<Change> differences(JsonNode before, JsonNode after) {
        List<Change> changes = new ArrayList<>();
        collect("", before, after, changes);
        return changes;
    }

    private static void collect(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof ObjectNode was && after instanceof ObjectNode is) {
            Set<String> names = new LinkedHashSet<>();
            was.fieldNames().forEachRemaining(names::add);
            is.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                collect(place, orNull(was.get(name)), orNull(is.get(name)), changes);
            }
        } else {
            changes.add(new Change(pointer, before, after));
        }
    }

    private static JsonNode orNull(JsonNode node) {
        return node == null ? NullNode.instance : node;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T read(String stored, Class<T> type) {
        try {
            return mapper.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Change> changes(String stored) {
        try {
            return mapper.readValue(stored, CHANGES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 over the canonical JSON (RFC 8785) of the entry without its hash. */
    String hash(LedgerEntryView entry) {
        ObjectNode tree = mapper.valueToTree(entry);
        tree.remove("hash");
        return hash(tree);
    }

    /** SHA-256 over the canonical JSON, lower-case hex. */
    String hash(JsonNode tree) {
        try {
            return Sha256.hex(new JsonCanonicalizer(mapper.writeValueAsString(tree)).getEncodedUTF8());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
