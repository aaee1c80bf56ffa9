package jp.meguri.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.PlainText;

/** A whole policy as it is taken in: what {@link PolicyInput} holds, and what never changes afterwards. */
public record PolicyContent(
        @NotNull @Pattern(regexp = "[0-9]{6}-[0-9]{4}", message = "市区町村コード6桁-最初の年度4桁の形にしてください。")
        String code,

        @NotNull @Valid Municipality municipality,
        @PlainText(max = PlainText.SHORT, required = true) String title,
        @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST) int firstFiscalYear,
        @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST) int lastFiscalYear,
        @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST) Integer baselineFiscalYear,
        @NotEmpty List<@Valid @NotNull Principle> principles,
        @NotNull List<@Valid @NotNull Scene> scenes,
        @PlainText String positioning,
        @PlainText String ideal,
        @PlainText String catchphrase,
        @PlainText String structure,
        @PlainText String categoryFigure,
        @Valid DueDates dueDates,
        List<@Valid @NotNull Rating> ratings) {

    PolicyInput editable() {
        return new PolicyInput(
                title, principles, positioning, ideal, catchphrase, structure, categoryFigure, dueDates, ratings);
    }
}
