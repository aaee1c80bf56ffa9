package jp.meguri.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** A short list of whole numbers in one column. */
@Converter
public class StoredNumbers extends StoredJson<List<Integer>> {
    public StoredNumbers() {
        super(new TypeReference<>() {});
    }
}
