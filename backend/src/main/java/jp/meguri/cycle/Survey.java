package jp.meguri.cycle;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The questionnaire of an activity (アンケート), in counts alone: nobody's answer can be found again.
 *
 * @param distributed 配布数, {@code collected} 回収数; null when not written down
 * @param valid 有効回答数: what a rate is taken of
 * @param answers how often each choice was ticked; together no more than {@code valid}
 */
@Schema(name = "Survey")
public record Survey(
        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = Figures.MOST, message = Figures.TOO_MANY)
        @Schema(nullable = true, examples = "40")
        Integer distributed,

        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = Figures.MOST, message = Figures.TOO_MANY)
        @Schema(nullable = true, examples = "35")
        Integer collected,

        @Min(value = 0, message = "0以上にしてください。")
        @Max(value = Figures.MOST, message = Figures.TOO_MANY)
        @Schema(examples = "33")
        int valid,

        @NotNull(message = "空の一覧にするときは [] を送ってください。") @Size(max = 30, message = "30件以内にしてください。")
        List<@Valid @NotNull(message = "空の要素は使えません。") Answer> answers) {

    /** How often one choice was ticked. */
    @Schema(name = "SurveyAnswer")
    public record Answer(
            @PlainText(max = 60, required = true) @Schema(examples = "とても満足")
            String choice,

            @Min(value = 0, message = "0以上にしてください。") @Max(value = Figures.MOST, message = Figures.TOO_MANY)
            int number) {}

    /** @throws InvalidInput when the numbers contradict each other */
    void check() {
        if (distributed != null && collected != null && collected > distributed) {
            throw new InvalidInput("/survey/collected", "回収数は配布数以下にしてください。");
        }
        if (collected != null ? valid > collected : distributed != null && valid > distributed) {
            throw new InvalidInput("/survey/valid", "有効回答数は回収数以下にしてください。");
        }
        if (answers.stream().mapToLong(Answer::number).sum() > valid) {
            throw new InvalidInput("/survey/answers", "回答の合計は有効回答数以下にしてください。");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!seen.add(answers.get(i).choice())) {
                throw new InvalidInput("/survey/answers/" + i + "/choice", "同じ選択肢がほかにもあります。");
            }
        }
    }

    /** The survey in one column. */
    @Converter
    static class Stored extends StoredJson<Survey> {
        Stored() {
            super(new TypeReference<>() {});
        }
    }
}
