package jp.meguri.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.util.Map;

/**
 * A partial update (RFC 7396): the members that are there change, {@code null} clears, the others stay.
 *
 * <p>It is laid over the typed input that describes the record's present state and read back strictly, so the input
 * type alone says what may be changed: any other field is refused by name.
 */
public final class MergePatch {

    private final ObjectNode patch;
    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectNode patch, ObjectMapper mapper, Validator validator) {
        this.patch = patch;
        this.mapper = mapper;
        this.validator = validator;
    }

    /** @throws InvalidInput naming every field that is unknown, of a wrong type, or breaks its rule */
    @SuppressWarnings("unchecked")
    public <T> T applyTo(T present) {
        ObjectNode merged = mapper.valueToTree(present);
        merge(merged, patch);
        try {
            T input = (T) mapper.treeToValue(merged, present.getClass());
            Inputs.check(validator, input);
            return input;
        } catch (JsonProcessingException e) {
            throw Inputs.unreadable(e);
        }
    }

    /** A removed member is kept as an explicit null, so that clearing an unknown field is noticed as well. */
    private static void merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            JsonNode present = target.get(member.getKey());
            if (member.getValue() instanceof ObjectNode inner && present instanceof ObjectNode object) {
                merge(object, inner);
            } else {
                target.set(member.getKey(), member.getValue());
            }
        }
    }
}
