package jp.meguri.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the body of a PATCH; anything but one JSON object is refused. */
@Provider
@Consumes(MergePatchReader.MEDIA_TYPE)
public final class MergePatchReader implements MessageBodyReader<MergePatch> {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatchReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            JsonNode tree = mapper.readTree(body.readAllBytes());
            if (tree instanceof ObjectNode patch) {
                return new MergePatch(patch, mapper, validator);
            }
            throw new InvalidInput("", "変更する項目を書いたJSONオブジェクトを送ってください。");
        } catch (JsonProcessingException e) {
            throw Inputs.unreadable(e);
        }
    }
}
