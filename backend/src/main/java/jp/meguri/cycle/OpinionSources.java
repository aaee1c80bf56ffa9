package jp.meguri.cycle;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredJson;

/** How opinions of meetings come into a sheet: the agenda items they are from, in one column, and their text. */
@Converter
class OpinionSources extends StoredJson<List<UUID>> {

    OpinionSources() {
        super(new TypeReference<>() {});
    }

    /** @param stored null for a sheet of before there were any */
    static List<UUID> of(List<UUID> stored) {
        return stored == null ? List.of() : stored;
    }

    /** @throws OpinionTaken when the item's opinion is there already */
    static List<UUID> with(List<UUID> stored, UUID source) {
        if (of(stored).contains(source)) {
            throw new OpinionTaken();
        }
        return Stream.concat(of(stored).stream(), Stream.of(source)).toList();
    }

    /** @throws InvalidInput when both together are too long for a text of a sheet */
    static String joined(String present, String added) {
        String all = present == null ? added : present + "\n" + added;
        String fault = PlainText.Check.fault(all, PlainText.LONG, false);
        if (fault != null) {
            throw new InvalidInput("/text", "いまある会議の意見とあわせて、" + fault);
        }
        return all;
    }
}
