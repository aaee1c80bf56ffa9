package jp.meguri.cycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became, or would become, of pasted rows.
 *
 * @param columns the columns as they were understood, in the order of the rows
 * @param recorded how many are on record now; 0 unless it was confirmed
 */
@Schema(name = "ActivityImport")
public record ActivityImport(List<String> columns, List<GoodRow> good, List<BadCell> bad, int badRows, int recorded) {

    /** A row that can be recorded. {@code row} counts from 1 in what was pasted, headings included. */
    @Schema(name = "ImportedRow")
    public record GoodRow(int row, ActivityInput activity) {}

    /** A cell that cannot: its row, its column by name, what stands there, and what is wrong. */
    @Schema(name = "BadCell")
    public record BadCell(
            int row,
            @Schema(examples = "日付") String column,
            @Schema(examples = "6月31日") String value,
            @Schema(examples = "日付として読めません。") String message) {}
}
