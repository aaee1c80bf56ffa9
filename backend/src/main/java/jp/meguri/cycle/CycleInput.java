package jp.meguri.cycle;

import jakarta.validation.Valid;
import jp.meguri.shared.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The texts of a sheet, part by part; each is at most 10,000 characters, and null when nothing is written. An empty
 * text is no text.
 */
@Schema(name = "CycleInput")
public record CycleInput(
        @Valid @Schema(nullable = true) Plan plan,
        @Valid @Schema(nullable = true) Execution execution,
        @Valid @Schema(nullable = true) EvaluationTexts evaluation,
        @Valid @Schema(nullable = true) Improvement improvement,
        @Valid @Schema(nullable = true) FollowUp followUp) {

    public CycleInput {
        plan = plan == null ? new Plan(null, null, null) : plan;
        execution = execution == null ? new Execution(null, null) : execution;
        evaluation = evaluation == null ? new EvaluationTexts(null, null, null, null, null) : evaluation;
        improvement = improvement == null ? new Improvement(null, null, null, null) : improvement;
        followUp = followUp == null ? FollowUp.NONE : followUp;
    }

    /** 計画: 現状と課題, 目標, 実施内容. */
    @Schema(name = "Plan")
    public record Plan(
            @PlainText @Schema(nullable = true, examples = "参加者が固定している。")
            String situation,

            @PlainText @Schema(nullable = true, examples = "満足度を81％以上にする。")
            String goal,

            @PlainText @Schema(nullable = true, examples = "会場を市民会館に移す。")
            String actions) {

        public Plan {
            situation = orNull(situation);
            goal = orNull(goal);
            actions = orNull(actions);
        }
    }

    /** 実施: 中間の実績, 年度末の実績. */
    @Schema(name = "Execution")
    public record Execution(
            @PlainText @Schema(nullable = true, examples = "9月に1回開催した。")
            String midYear,

            @PlainText @Schema(nullable = true, examples = "年度内に2回開催した。")
            String yearEnd) {

        public Execution {
            midYear = orNull(midYear);
            yearEnd = orNull(yearEnd);
        }
    }

    /**
     * 評価: 評価区分 (a code of the policy's rating scale) and its reason, 実績, 分析, 会議の意見 (kept apart from the office's own
     * evaluation).
     */
    @Schema(name = "EvaluationTexts")
    public record EvaluationTexts(
            @PlainText(max = 20) @Schema(nullable = true, examples = "A")
            String rating,

            @Valid @Schema(nullable = true) ResultInput result,

            @PlainText @Schema(nullable = true, examples = "目標を上回った。")
            String ratingReason,

            @PlainText @Schema(nullable = true, examples = "時間帯の変更が参加者の増加につながった。")
            String analysis,

            @PlainText @Schema(nullable = true, examples = "オンラインの併用を検討してほしい。")
            String committeeOpinion) {

        public EvaluationTexts {
            rating = orNull(rating);
            result = result == null ? ResultInput.NONE : result;
            ratingReason = orNull(ratingReason);
            analysis = orNull(analysis);
            committeeOpinion = orNull(committeeOpinion);
        }
    }

    /** 改善: 課題, 対応策, 今後の方向性, 次年度への反映. */
    @Schema(name = "Improvement")
    public record Improvement(
            @PlainText @Schema(nullable = true, examples = "若い世代の参加が少ない。")
            String issues,

            @PlainText @Schema(nullable = true, examples = "学校を通じて案内する。")
            String measures,

            @Schema(nullable = true) Direction direction,

            @PlainText @Schema(nullable = true, examples = "案内先に小中学校を加える。")
            String nextYear) {

        public Improvement {
            issues = orNull(issues);
            measures = orNull(measures);
            nextYear = orNull(nextYear);
        }
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
