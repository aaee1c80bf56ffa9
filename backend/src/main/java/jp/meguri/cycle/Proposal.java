package jp.meguri.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.meguri.initiative.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the target was reached, as far as the system can tell, and the sentence that explains it (達成の案). */
@Schema(name = "Proposal")
public record Proposal(
        Achievement achievement,

        @Schema(examples = "「３回以上実施」に対して4回です（6/18、9/10、12/3、2/25）。12/17は延期のため数えていません。")
        String sentence) {

    private static final int DATES = 8;

    static Proposal of(Outcome outcome) {
        return new Proposal(outcome.achievement(), sentence(outcome));
    }

    private static String sentence(Outcome outcome) {
        String printed = "「" + outcome.target().printed() + "」";
        return switch (outcome.source()) {
            case ABSENT -> absence(outcome.said().absence()) + "のため、判定できません。";
            case NONE -> nothing(outcome);
            case OVERRIDDEN ->
                printed + "に対して、担当者が入力した実績は" + told(outcome) + "です（理由："
                        + outcome.said().reason() + "）。";
            case COMPUTED ->
                switch (outcome.target()) {
                    case Target.Activities asked -> words(outcome) + leftOut(outcome);
                    case Target.Count asked ->
                        printed + "に対して" + told(outcome) + "です" + counted(outcome) + "。" + leftOut(outcome);
                    case Target.Rate asked ->
                        printed + "に対して" + told(outcome) + "です" + pooled(outcome) + "。" + leftOut(outcome);
                };
        };
    }

    static String absence(Absence absence) {
        return switch (absence) {
            case NOT_MEASURED -> "未測定";
            case CALCULATING -> "算定中";
            case NOT_APPLICABLE -> "対象外";
        };
    }

    private static String nothing(Outcome outcome) {
        if (outcome.activities().isEmpty()) {
            return "実施記録がないため、判定できません。";
        }
        if (outcome.target() instanceof Target.Count asked) {
            return "実施記録に" + asked.unit() + "数が入っていないため、判定できません。";
        }
        return outcome.computed().survey() == null ? "アンケートの集計がないため、判定できません。" : "アンケートのどの回答を数えるかが決まっていないため、判定できません。";
    }

    private static String told(Outcome outcome) {
        return switch (outcome.target()) {
            case Target.Count asked -> number(outcome.value()) + asked.unit();
            case Target.Rate asked -> number(outcome.value()) + asked.unit();
            case Target.Activities asked -> {
                String shown = quoted(outcome.words().stream()
                        .filter(Measured.WordTick::shown)
                        .map(Measured.WordTick::word)
                        .toList());
                yield shown.isEmpty() ? "「なし」" : shown;
            }
        };
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{0,9})", ",");
    }

    private static String counted(Outcome outcome) {
        String dates = dates(outcome, ActivityFacts::counts);
        return dates.isEmpty() ? "" : "（" + dates + "）";
    }

    private static String pooled(Outcome outcome) {
        Measured.PooledSurvey survey = outcome.computed().survey();
        String choices = quoted(outcome.computed().choicesUsed());
        return "（有効回答" + number(BigDecimal.valueOf(survey.valid())) + "のうち"
                + number(BigDecimal.valueOf(survey.numerator())) + "。数えた回答：" + choices + "）";
    }

    private static String words(Outcome outcome) {
        List<String> sentences = new ArrayList<>();
        for (Measured.WordTick tick : outcome.words()) {
            String dates = dates(outcome, one -> tick.evidence().contains(one.id()));
            sentences.add("「" + tick.word() + "」" + (tick.shown() ? "は" + dates + "の記録で確かめられます。" : "を示す記録はありません。"));
        }
        return String.join("", sentences);
    }

    /** What is on record and does not count, so that nobody has to wonder. */
    private static String leftOut(Outcome outcome) {
        StringBuilder told = new StringBuilder();
        add(told, dates(outcome, one -> one.state() == ActivityState.POSTPONED), "は延期のため");
        add(told, dates(outcome, one -> one.state() == ActivityState.CANCELLED), "は中止のため");
        add(told, dates(outcome, one -> one.state() == ActivityState.HELD && !one.counted()), "は算入しない記録のため");
        if (outcome.target() instanceof Target.Rate) {
            add(
                    told,
                    dates(
                            outcome,
                            one -> one.counts()
                                    && (one.survey() == null || one.survey().valid() == 0)),
                    "はアンケートの集計がないため");
        }
        return told.toString();
    }

    private static void add(StringBuilder told, String dates, String why) {
        if (!dates.isEmpty()) {
            told.append(dates).append(why).append("、数えていません。");
        }
    }

    private static String dates(Outcome outcome, Predicate<ActivityFacts> which) {
        List<LocalDate> dates = outcome.activities().stream()
                .filter(which)
                .map(ActivityFacts::date)
                .sorted()
                .toList();
        String first = dates.stream()
                .limit(DATES)
                .map(date -> date.getMonthValue() + "/" + date.getDayOfMonth())
                .collect(Collectors.joining("、"));
        return dates.size() <= DATES ? first : first + "ほか" + (dates.size() - DATES) + "件";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "「" + word + "」").collect(Collectors.joining());
    }
}
