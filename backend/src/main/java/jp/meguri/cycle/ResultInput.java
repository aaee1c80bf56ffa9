package jp.meguri.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.meguri.initiative.Target;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.StoredTexts;
import jp.meguri.shared.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says about the result beside what is computed: another value and why, or why there is none.
 *
 * @param value in place of the computed count or rate
 * @param words in place of the ticks found in the activities; an empty list says that none is shown
 * @param choices which answers of the surveys count for the rate (分子にする選択肢); null: as the system proposes
 * @param reason asked for with {@code value} or {@code words}
 * @param absence why there is no result
 */
@Embeddable
@Schema(name = "ResultInput")
public record ResultInput(
        @Column(name = "result_value")
        @DecimalMin(value = "0", message = "0以上にしてください。")
        @DecimalMax(value = "999999999", message = "999,999,999以下にしてください。")
        @Digits(integer = 9, fraction = 2, message = "小数は2桁までにしてください。")
        @Schema(nullable = true, examples = "4")
        BigDecimal value,

        @Column(name = "result_words")
        @Convert(converter = StoredTexts.class)
        @Size(max = 7, message = "7件以内にしてください。")
        @Schema(nullable = true)
        List<@PlainText(max = 20, required = true) String> words,

        @Column(name = "result_choices")
        @Convert(converter = StoredTexts.class)
        @Size(min = 1, max = 30, message = "1件から30件にしてください。")
        @Schema(nullable = true, examples = "[\"とても満足\", \"満足\"]")
        List<@PlainText(max = 60, required = true) String> choices,

        @Column(name = "result_reason") @PlainText(max = 1000) @Schema(nullable = true, examples = "記録のない回が1回あるため。")
        String reason,

        @Column(name = "result_absence") @Enumerated(EnumType.STRING) @Schema(nullable = true)
        Absence absence) {

    static final ResultInput NONE = new ResultInput(null, null, null, null, null);

    public ResultInput {
        reason = reason == null || reason.isEmpty() ? null : reason;
        value = value == null ? null : value.stripTrailingZeros();
    }

    private boolean overrides() {
        return value != null || words != null;
    }

    ResultInput choosing(List<String> used) {
        return new ResultInput(value, words, used, reason, absence);
    }

    /**
     * @param target of the sheet's year, or null
     * @throws InvalidInput when it says two things at once, leaves out the reason, or does not fit the target
     */
    void check(Target.Explicit target) {
        List<Violation> faults = new ArrayList<>();
        if (overrides() && (reason == null || reason.isBlank())) {
            faults.add(fault("reason", "計算した実績を置き換えるときは、理由を入力してください。"));
        }
        if (overrides() && absence != null) {
            faults.add(fault("absence", "実績を入力したときは選べません。"));
        }
        if (value != null && (target == null || target instanceof Target.Activities)) {
            faults.add(fault("value", "数値で測る目標ではありません。"));
        }
        if (value != null && target instanceof Target.Rate && value.compareTo(BigDecimal.valueOf(100)) > 0) {
            faults.add(fault("value", "100以下にしてください。"));
        }
        if (words != null
                && !(target instanceof Target.Activities asked
                        && asked.activities().containsAll(words))) {
            faults.add(fault("words", "目標にある語だけを選んでください。"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static Violation fault(String field, String message) {
        return new Violation("/evaluation/result/" + field, message);
    }
}
