package jp.meguri.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Derives the shape of a merge patch from the input that it is laid over: the same fields, none of them required. */
final class PatchSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI api;
    private final Map<String, Schema> schemas;

    PatchSchemas(OpenAPI api, Map<String, Schema> schemas) {
        this.api = api;
        this.schemas = schemas;
    }

    void derive() {
        for (var path : api.getPaths().getPathItems().values()) {
            for (Operation operation : path.getOperations().values()) {
                MediaType body = operation.getRequestBody() == null
                        ? null
                        : operation.getRequestBody().getContent().getMediaType(MergePatchReader.MEDIA_TYPE);
                if (body != null && body.getSchema().getRef() != null) {
                    body.setSchema(reference(body.getSchema().getRef()));
                }
            }
        }
    }

    private Schema reference(String ref) {
        String name = ref.substring(SCHEMAS.length());
        String patch = name.replaceFirst("Input$", "").replaceFirst("Texts$", "") + "Patch";
        Schema full = schemas.get(name);
        if (full != null && full.getProperties() != null && !schemas.containsKey(patch) && !name.endsWith("Patch")) {
            schemas.put(patch, partial(full));
        }
        return OASFactory.createSchema().ref(SCHEMAS + (name.endsWith("Patch") ? name : patch));
    }

    private Schema partial(Schema full) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        full.getProperties().forEach((name, property) -> properties.put(name, inner(property)));
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(full.getDescription())
                .properties(properties);
    }

    private Schema inner(Schema property) {
        if (property.getAnyOf() != null
                && property.getAnyOf().getFirst().getRef() != null
                && isObject(property.getAnyOf().getFirst().getRef())) {
            Schema nullable = OASFactory.createSchema();
            nullable.addAnyOf(reference(property.getAnyOf().getFirst().getRef()));
            nullable.addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
            return nullable;
        }
        return property.getRef() != null && isObject(property.getRef()) ? reference(property.getRef()) : property;
    }

    private boolean isObject(String ref) {
        Schema schema = schemas.get(ref.substring(SCHEMAS.length()));
        return schema != null && schema.getProperties() != null;
    }
}
