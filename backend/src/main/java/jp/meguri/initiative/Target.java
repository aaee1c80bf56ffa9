package jp.meguri.initiative;

import java.math.BigDecimal;
import java.util.List;

/**
 * 目標: what one cell of the policy's indicator table asks for, read from the printed text.
 *
 * <p>Every form keeps that text verbatim ({@link #printed()}); what it means stands beside it. The forms are those of
 * section 7 of the policy (各取組の進捗を図る指標).
 */
public sealed interface Target permits Target.Explicit, Target.CarryOver {

    /** The cell exactly as it was given, full-width digits and all. */
    String printed();

    /**
     * @param printed e.g. {@code 作成・配布}, {@code ３回以上実施}, {@code 講座満足度 80％}, {@code →}
     * @throws TargetUnreadable when the text has none of the allowed forms; its message lists them
     */
    static Target parse(String printed) {
        return TargetText.parse(printed);
    }

    /** A target that says itself what it asks for, as opposed to {@link CarryOver}. */
    sealed interface Explicit extends Target permits Activities, Count, Rate {
        TargetKind kind();
    }

    /**
     * All the named activities are asked for: 「Ａ・Ｂ」 means both.
     *
     * @param activities words of {@link TargetText#ACTIVITIES} in printed order, none twice, never empty
     */
    record Activities(String printed, List<String> activities) implements Explicit {
        public Activities {
            activities = List.copyOf(activities);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.ACTIVITIES;
        }
    }

    /**
     * A number of times, copies, people or cases.
     *
     * @param comparatorPrinted false when 以上 is not printed and "at least" is this system's own reading
     * @param number 1 or more
     * @param unit one of 回 部 人 件
     * @param activity the word after the number (実施), or null
     */
    record Count(
            String printed,
            TargetComparator comparator,
            boolean comparatorPrinted,
            BigDecimal number,
            String unit,
            String activity)
            implements Explicit {
        @Override
        public TargetKind kind() {
            return TargetKind.COUNT;
        }
    }

    /**
     * A percentage.
     *
     * @param indicatorName the name printed before the number (講座満足度), or null
     * @param comparatorPrinted false when 以上 is not printed and "at least" is this system's own reading
     * @param number more than 0, in percent, without trailing zeros (83, 83.5)
     * @param unit always ％
     */
    record Rate(
            String printed,
            String indicatorName,
            TargetComparator comparator,
            boolean comparatorPrinted,
            BigDecimal number,
            String unit)
            implements Explicit {
        @Override
        public TargetKind kind() {
            return TargetKind.RATE;
        }
    }

    /** 「→」: as the column to the left. {@link TargetRow} knows what stands there. */
    record CarryOver(String printed) implements Target {}
}
