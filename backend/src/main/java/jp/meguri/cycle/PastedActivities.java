package jp.meguri.cycle;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Violation;

/**
 * Reads pasted rows: by their headings when the first row has a 日付, else by the order of {@link PastedColumn}. Further
 * columns may be headed 人：職種 and 回答：選択肢.
 */
final class PastedActivities {

    static final int MOST = 500;

    private static final ObjectReader TABLE = new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvSchema.emptySchema().withColumnSeparator('\t').withQuoteChar('"'));

    private final FiscalYear year;
    private final Validator validator;

    PastedActivities(FiscalYear year, Validator validator) {
        this.year = year;
        this.validator = validator;
    }

    /** @throws InvalidInput when nothing can be read, or there are more than {@link #MOST} rows */
    ActivityImport read(String text) {
        List<List<String>> rows = cells(text);
        boolean headed = rows.getFirst().stream().anyMatch(cell -> cell.strip().equals(PastedColumn.DATE.heading()));
        List<String> headings = headed
                ? rows.getFirst().stream().map(String::strip).toList()
                : PastedColumn.HEADINGS.subList(
                        0,
                        Math.min(
                                PastedColumn.HEADINGS.size(),
                                rows.stream().mapToInt(List::size).max().orElse(0)));
        List<ActivityImport.GoodRow> good = new ArrayList<>();
        List<ActivityImport.BadCell> bad = new ArrayList<>();
        if (headed) {
            bad.addAll(badHeadings(headings));
        }
        int badRows = 0;
        for (int i = headed ? 1 : 0; i < rows.size(); i++) {
            if (rows.get(i).stream().allMatch(String::isBlank)) {
                continue;
            }
            PastedRow row = new PastedRow(year, headings, rows.get(i));
            List<Violation> faults = row.faults(validator);
            if (faults.isEmpty()) {
                good.add(new ActivityImport.GoodRow(i + 1, row.activity()));
            } else {
                badRows++;
                for (Violation fault : faults) {
                    bad.add(new ActivityImport.BadCell(
                            i + 1, fault.pointer(), row.cell(fault.pointer()), fault.message()));
                }
            }
        }
        return new ActivityImport(headings, good, bad, badRows, 0);
    }

    /** Columns whose values are not used, so that nobody takes them for recorded. */
    private static List<ActivityImport.BadCell> badHeadings(List<String> headings) {
        List<ActivityImport.BadCell> bad = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            if (heading.isEmpty()) {
                continue;
            }
            if (!PastedColumn.known(heading)) {
                bad.add(new ActivityImport.BadCell(1, heading, heading, "この名前の列は取り込めません。列の値は使いません。"));
            } else if (!seen.add(heading)) {
                bad.add(new ActivityImport.BadCell(1, heading, heading, "同じ名前の列がほかにもあります。はじめの列の値だけを使います。"));
            }
        }
        return bad;
    }

    private static List<List<String>> cells(String text) {
        try (MappingIterator<List<String>> table = TABLE.readValues(text)) {
            List<List<String>> rows = new ArrayList<>();
            while (table.hasNext()) {
                rows.add(table.next());
                if (rows.size() > MOST + 1) {
                    throw new InvalidInput("/text", "一度に貼り付けられるのは" + MOST + "行までです。");
                }
            }
            if (rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank))) {
                throw new InvalidInput("/text", "貼り付けた行がありません。");
            }
            return rows;
        } catch (IOException | RuntimeJsonMappingException e) {
            throw new InvalidInput("/text", "表として読めません。引用符（\"）で始まるセルを確かめてください。");
        }
    }
}
