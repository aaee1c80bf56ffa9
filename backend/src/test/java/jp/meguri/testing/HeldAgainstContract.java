package jp.meguri.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds every answer against the committed contract: status, media type and shape must be promised there. */
public final class HeldAgainstContract implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode CONTRACT = read();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(new File("../openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response response = context.next(request, spec);
        String path = URI.create(request.getURI()).getPath();
        JsonNode operation = operation(path, request.getMethod());
        if (operation != null) {
            check(request.getMethod() + " " + path, operation, response);
        } else if (response.statusCode() >= 400 && response.body().asByteArray().length > 0) {
            matches(path, "{\"$ref\":\"#/components/schemas/Problem\"}", response);
        }
        return response;
    }

    private static JsonNode operation(String path, String method) {
        JsonNode best = null;
        int literal = -1;
        for (Map.Entry<String, JsonNode> candidate : CONTRACT.path("paths").properties()) {
            String template = candidate.getKey();
            if (path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"))
                    && template.replaceAll("\\{[^}]+}", "").length() > literal) {
                literal = template.replaceAll("\\{[^}]+}", "").length();
                best = candidate.getValue();
            }
        }
        return best == null ? null : best.get(method.toLowerCase(java.util.Locale.ROOT));
    }

    private static void check(String where, JsonNode operation, Response response) {
        JsonNode promised = operation.path("responses").path(Integer.toString(response.statusCode()));
        assertTrue(
                !promised.isMissingNode(),
                where + " answers an unpromised " + response.statusCode() + ": " + response.asString());
        JsonNode content = promised.path("content");
        if (content.isEmpty()) {
            assertEquals("", response.asString(), where + " promises no body");
            return;
        }
        String mediaType = response.contentType().replaceFirst(";.*", "");
        JsonNode schema = content.path(mediaType).path("schema");
        assertTrue(!schema.isMissingNode(), where + " answers an unpromised " + mediaType);
        if (mediaType.endsWith("json")) {
            matches(where, schema.toString(), response);
        }
    }

    private static void matches(String where, String schema, Response response) {
        try {
            var faults = SCHEMAS.computeIfAbsent(schema, HeldAgainstContract::compile)
                    .validate(JSON.readTree(response.asByteArray()));
            assertTrue(faults.isEmpty(), where + " breaks the contract: " + faults + "\n" + response.asString());
        } catch (IOException e) {
            throw new AssertionError(where + " answers no JSON: " + response.asString(), e);
        }
    }

    private static Schema compile(String schema) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(schema);
            root.set("components", CONTRACT.get("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
