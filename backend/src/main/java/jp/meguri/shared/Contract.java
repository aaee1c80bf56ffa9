package jp.meguri.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in {@code openapi.yaml}, for every operation alike, what the code does for every operation alike. */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class Contract implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "入力に誤りがある"),
            Map.entry("401", "サインインしていない"),
            Map.entry("403", "権限がない、またはほかのサイトからの操作"),
            Map.entry("404", "見つからない（見てよいものでない場合を含む）"),
            Map.entry("409", "いまの状態ではできない"),
            Map.entry("412", "ほかの人が先に更新した"),
            Map.entry("413", "1 MiBを超えている"),
            Map.entry("415", "Content-Typeが違う"),
            Map.entry("422", "同じ鍵が別の内容に使われている"),
            Map.entry("428", "If-Matchがない"),
            Map.entry("429", "サインインの失敗が続いている"),
            Map.entry("503", "混み合っている"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = new LinkedHashMap<>(api.getComponents().getSchemas());
        schemas.putIfAbsent("Problem", OASFactory.createSchema());
        new PatchSchemas(api, schemas).derive();
        schemas.forEach((name, schema) -> close(name, schema));
        api.getComponents().setSchemas(new java.util.TreeMap<>(schemas));
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.entrySet().stream())
                .forEach(entry -> describe(entry.getKey(), entry.getValue()));
    }

    /** An answer holds all of its declared fields and no others; of a patch or a problem some may be missing. */
    private static void close(String name, Schema schema) {
        if (schema.getProperties() == null || schema.getProperties().isEmpty()) {
            return;
        }
        schema.setAdditionalPropertiesBoolean(false);
        if (!name.endsWith("Patch") && !name.equals("Problem")) {
            boolean input = name.endsWith("Input") || name.startsWith("New");
            schema.setRequired(schema.getProperties().entrySet().stream()
                    .filter(property -> !input || !nullable(property.getValue()))
                    .map(Map.Entry::getKey)
                    .toList());
        }
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        properties.replaceAll((property, shape) -> nullable(shape) ? tidy(shape) : shape);
        schema.setProperties(properties);
    }

    private static boolean nullable(Schema shape) {
        return shape.getAnyOf() != null
                || (shape.getType() != null && shape.getType().contains(Schema.SchemaType.NULL));
    }

    /** The generator says "nullable" twice where a type is referred to; an instant is written out. */
    private static Schema tidy(Schema shape) {
        if (shape.getAnyOf() == null) {
            return shape;
        }
        if ((SCHEMAS + "Instant").equals(shape.getAnyOf().getFirst().getRef())) {
            return OASFactory.createSchema()
                    .addType(Schema.SchemaType.STRING)
                    .addType(Schema.SchemaType.NULL)
                    .format("date-time");
        }
        shape.setType(null);
        return shape;
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        List<String> codes = new ArrayList<>(List.of("400", "401", "403", "503"));
        boolean belowPolicy = has(operation, "policy");
        if (belowPolicy) {
            codes.add("404");
        }
        if (operation.getRequestBody() != null) {
            codes.addAll(List.of("413", "415"));
        }
        if (has(operation, "If-Match") || (belowPolicy && method == PathItem.HttpMethod.POST)) {
            codes.add("409");
        }
        if ("signIn".equals(operation.getOperationId())) {
            codes.add("429");
        }
        if (has(operation, "Idempotency-Key")) {
            codes.add("422");
        }
        if (has(operation, "If-Match")) {
            codes.addAll(List.of("412", "428"));
        }
        boolean tagged = has(operation, "If-Match") || has(operation, "If-None-Match");
        operation.getResponses().getAPIResponses().forEach((code, response) -> {
            if (tagged && code.startsWith("20")) {
                response.addHeader(
                        "ETag", OASFactory.createHeader().schema(string()).description("強いETag"));
            }
        });
        if (has(operation, "If-None-Match")) {
            operation.getResponses().addAPIResponse("304", response("持っている内容のまま変わっていない"));
        }
        codes.forEach(code -> operation
                .getResponses()
                .addAPIResponse(
                        code,
                        response(PROBLEMS.get(code))
                                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem()))));
    }

    private static MediaType problem() {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMAS + "Problem"));
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(parameter::equals);
    }
}
