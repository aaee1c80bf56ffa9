package jp.meguri.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import jp.meguri.initiative.ActivityWords;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An activity as it is recorded (実施記録). Counts only: no personal data of those who took part.
 *
 * @param date in the sheet's fiscal year
 * @param words which of the activity words of the policy's targets it shows
 * @param counted whether it goes into the result (算入); if not, {@code notCountedReason} says why
 * @param scenes numbers of the policy's scenes, {@code themes} free tags
 */
@Schema(name = "ActivityInput")
public record ActivityInput(
        @NotNull(message = "日付を入力してください。") @Schema(examples = "2024-06-18")
        LocalDate date,

        @NotNull(message = "種別を選んでください。") ActivityKind kind,

        @PlainText(max = PlainText.SHORT, required = true) @Schema(examples = "第1回 在宅医療ケア勉強会")
        String title,

        @NotNull(message = "実施・中止・延期のどれかを選んでください。") ActivityState state,

        boolean counted,

        @PlainText(max = 1000) @Schema(nullable = true, examples = "他市との合同開催のため")
        String notCountedReason,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 7, message = "7件以内にしてください。")
        List<@PlainText(max = 20, required = true) String> words,

        @NotNull(message = "数量がないときも、people を [] にして送ってください。") @Valid
        Figures figures,

        @Valid @Schema(nullable = true) Survey survey,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 20, message = "20件以内にしてください。")
        List<@NotNull(message = "空の要素は使えません。") Integer> scenes,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 20, message = "20件以内にしてください。")
        List<@PlainText(max = 40, required = true) String> themes,

        @PlainText(max = PlainText.SHORT) @Schema(nullable = true, examples = "市民会館・オンライン併用")
        String place,

        @PlainText(max = 1000)
        @Pattern(regexp = "https?://\\S+", message = "http:// か https:// で始まるアドレスにしてください。")
        @Schema(nullable = true, examples = "https://www.example.lg.jp/report.pdf")
        String link) {

    /** @throws InvalidInput naming the place that contradicts another, or the sheet's year */
    void check(FiscalYear year) {
        if (date.isBefore(year.first()) || date.isAfter(year.last())) {
            throw new InvalidInput("/date", year.label() + "（" + year.first() + "から" + year.last() + "まで）の日付にしてください。");
        }
        if (!counted && (notCountedReason == null || notCountedReason.isBlank())) {
            throw new InvalidInput("/notCountedReason", "算入しないときは、理由を入力してください。");
        }
        for (int i = 0; i < words.size(); i++) {
            if (!ActivityWords.ALL.contains(words.get(i))) {
                throw new InvalidInput("/words/" + i, "次のいずれかにしてください: " + String.join("、", ActivityWords.ALL));
            }
        }
        if (new HashSet<>(words).size() < words.size()) {
            throw new InvalidInput("/words", "同じ語が重複しています。");
        }
        figures.check();
        if (survey != null) {
            survey.check();
        }
    }
}
