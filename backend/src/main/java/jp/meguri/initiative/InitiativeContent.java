package jp.meguri.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import jp.meguri.shared.PlainText;

/** A whole initiative as it is taken in. {@code code} is principle-number; targets are printed texts by year. */
public record InitiativeContent(
        @NotNull @Pattern(regexp = "[1-9][0-9]?-[1-9][0-9]{0,2}", message = "基本理念の番号-連番の形にしてください。")
        String code,

        @PlainText(max = 20, required = true) String printedCode,
        @PlainText(max = PlainText.SHORT, required = true) String name,
        @PlainText(required = true) String overview,
        @Min(1) @Max(99) int principle,
        @NotNull @Valid PrintedCategory category,
        @NotNull List<@PlainText(max = 60, required = true) String> committees,
        @NotNull List<@NotNull Integer> scenes,
        @NotNull List<@Valid @NotNull IndicatorContent> indicators) {

    /** One row of the printed table. */
    public record IndicatorContent(
            @Min(1) @Max(99) int number,
            @PlainText(max = PlainText.SHORT) String name,
            @NotNull Map<Integer, @PlainText(max = PlainText.SHORT, required = true) String> targets) {}

    int number() {
        return Integer.parseInt(code.substring(code.indexOf('-') + 1));
    }

    InitiativeInput editable() {
        return new InitiativeInput(name, overview, category, committees, scenes, List.of(), null, null);
    }
}
