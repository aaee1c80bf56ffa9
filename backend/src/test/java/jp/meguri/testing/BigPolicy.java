package jp.meguri.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.meguri.identity.CurrentUser;
import jp.meguri.setup.PolicyImport;

/** The real policy multiplied: as many initiatives as wanted, for tests of size. */
public final class BigPolicy {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BigPolicy() {}

    /** The bundled policy file as a tree to be changed. */
    public static ObjectNode file() {
        try (InputStream json = BigPolicy.class.getResourceAsStream("/policy/koganei-132101-2024.json")) {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a policy of this code with {@code count} initiatives. */
    public static void create(String code, int count) {
        ObjectNode file = file();
        ((ObjectNode) file.get("policy")).put("code", code);
        ArrayNode printed = (ArrayNode) file.get("initiatives");
        ArrayNode initiatives = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            ObjectNode copy = printed.get(i % printed.size()).deepCopy();
            copy.put("principle", 1).put("code", "1-" + (i + 1)).put("printedCode", "①－" + (i + 1));
            copy.putArray("committees").add("ict").add("discharge");
            copy.putArray("scenes").add(1);
            initiatives.add(copy);
        }
        file.set("initiatives", initiatives);
        load(file);
    }

    /** Imports a file as the installation itself does at its start. */
    public static boolean load(ObjectNode file) {
        var requests = Arc.container().requestContext();
        boolean mine = !requests.isActive();
        if (mine) {
            requests.activate();
        }
        try {
            return Arc.container()
                    .instance(CurrentUser.class)
                    .get()
                    .asSystem(() -> Arc.container()
                            .instance(PolicyImport.class)
                            .get()
                            .load(new ByteArrayInputStream(bytes(file))));
        } finally {
            if (mine) {
                requests.terminate();
            }
        }
    }

    private static byte[] bytes(ObjectNode file) {
        try {
            return JSON.writeValueAsBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
