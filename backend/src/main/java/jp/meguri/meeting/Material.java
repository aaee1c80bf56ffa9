package jp.meguri.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the papers of a meeting (資料).
 *
 * @param branch numbered below the one before (資料1-1), else a number of its own (資料2)
 * @param item the agenda item that it belongs to, or null; it is as public as that item
 */
@Schema(name = "Material")
public record Material(
        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "取組一覧")
        String title,

        @NotNull(message = "資料の種類を選んでください。") Source source,

        @PlainText(max = 1000)
        @Pattern(regexp = "https?://\\S+", message = "http:// か https:// で始まるアドレスにしてください。")
        @Schema(nullable = true, examples = "https://www.example.lg.jp/shiryo1.pdf")
        String link,

        boolean branch,
        @Schema(nullable = true) UUID item) {

    /** A link, a paper handed out, or printed from the records: sheets of an item, the board, open actions. */
    @Schema(name = "MaterialSource")
    public enum Source {
        LINK,
        PAPER,
        SHEETS,
        BOARD,
        ACTIONS
    }

    /** The list in one column. */
    @Converter
    static class Stored extends StoredJson<List<Material>> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
