package jp.meguri.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** A short list of texts in one column. */
@Converter
public class StoredTexts extends StoredJson<List<String>> {
    public StoredTexts() {
        super(new TypeReference<>() {});
    }
}
