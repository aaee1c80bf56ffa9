package jp.meguri.initiative;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An initiative as others read it, with every target as printed and as meant. */
@Schema(name = "Initiative")
public record InitiativeView(
        @Schema(examples = "1-1") String code,
        @Schema(examples = "①－１") String printedCode,
        @Schema(examples = "小金井市医療資源マップの作成") String name,

        @Schema(examples = "市民に医療資源に関する情報を提供するため、医療資源マップを作成の上、配布する。")
        String overview,

        @Schema(examples = "1") int principle,
        PrintedCategory category,
        List<String> committees,
        List<Integer> scenes,
        List<String> themes,
        @Schema(nullable = true, examples = "高齢福祉係") String department,
        @Schema(nullable = true, examples = "coordinator") String owner,
        @Schema(nullable = true, examples = "担当者A") String ownerName,
        List<IndicatorView> indicators,
        @Schema(nullable = true) Instant updatedAt,
        @Schema(nullable = true) String updatedBy) {

    /** One row of the printed table; {@code targets} ascend from the baseline year. */
    @Schema(name = "Indicator")
    public record IndicatorView(
            int number,
            @Schema(nullable = true, examples = "講座満足度") String name,
            List<TargetView> targets) {

        static IndicatorView of(Indicator indicator) {
            TargetRow row = indicator.targets();
            return new IndicatorView(
                    indicator.number(),
                    indicator.name(),
                    row.cells().keySet().stream()
                            .map(year -> TargetView.of(row, year))
                            .toList());
        }
    }

    static InitiativeView of(Initiative initiative) {
        InitiativeInput content = initiative.input();
        return new InitiativeView(
                initiative.code(),
                initiative.printedCode(),
                content.name(),
                content.overview(),
                initiative.principleNumber(),
                content.category(),
                content.committees(),
                content.scenes(),
                content.themes(),
                content.department(),
                content.owner(),
                initiative.ownerName(),
                initiative.indicators().stream().map(IndicatorView::of).toList(),
                initiative.updatedAt(),
                initiative.updatedBy());
    }
}
