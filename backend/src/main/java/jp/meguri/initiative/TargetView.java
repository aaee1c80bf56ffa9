package jp.meguri.initiative;

import java.math.BigDecimal;
import java.util.List;
import jp.meguri.shared.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One target cell as it leaves the system: the printed text and, beside it, what it means.
 *
 * @param fiscalYear western year, {@code fiscalYearLabel} its Japanese name (令和6年度)
 * @param printed the cell verbatim, e.g. {@code →}
 * @param resolved the printed text of the cell the arrows lead to; equals {@code printed} when explicit
 * @param carriedFrom fiscal year in which {@code resolved} is printed, null when explicit
 * @param activities words of an ACTIVITIES target in printed order, else null
 * @param comparator null for ACTIVITIES
 * @param number null for ACTIVITIES; a JSON number without trailing zeros (3, 81, 83.5)
 * @param unit 回 部 人 件 or ％; null for ACTIVITIES
 * @param comparatorPrinted false when there is none, or when "at least" is this system's own reading
 */
@Schema(name = "Target")
public record TargetView(
        @Schema(examples = "2025") int fiscalYear,
        @Schema(examples = "令和7年度") String fiscalYearLabel,
        @Schema(examples = "→") String printed,
        @Schema(examples = "配布・検討") String resolved,
        @Schema(nullable = true, examples = "2024") Integer carriedFrom,
        TargetKind kind,

        @Schema(nullable = true, examples = "[\"配布\", \"検討\"]")
        List<String> activities,

        @Schema(nullable = true) TargetComparator comparator,
        @Schema(nullable = true) BigDecimal number,
        @Schema(nullable = true) String unit,
        boolean comparatorPrinted) {

    /** @throws java.util.NoSuchElementException when the row has no cell for that year */
    public static TargetView of(TargetRow row, int fiscalYear) {
        TargetRow.Resolved resolved = row.resolve(fiscalYear);
        String printed = row.at(fiscalYear).printed();
        return switch (resolved.target()) {
            case Target.Activities a -> view(fiscalYear, printed, resolved, a.activities(), null, null, null, false);
            case Target.Count c ->
                view(fiscalYear, printed, resolved, null, c.comparator(), c.number(), c.unit(), c.comparatorPrinted());
            case Target.Rate r ->
                view(fiscalYear, printed, resolved, null, r.comparator(), r.number(), r.unit(), r.comparatorPrinted());
        };
    }

    private static TargetView view(
            int fiscalYear,
            String printed,
            TargetRow.Resolved resolved,
            List<String> activities,
            TargetComparator comparator,
            BigDecimal number,
            String unit,
            boolean comparatorPrinted) {
        Target.Explicit source = resolved.target();
        String label = new FiscalYear(fiscalYear).label();
        return new TargetView(
                fiscalYear,
                label,
                printed,
                source.printed(),
                resolved.carriedFrom(),
                source.kind(),
                activities,
                comparator,
                number,
                unit,
                comparatorPrinted);
    }
}
