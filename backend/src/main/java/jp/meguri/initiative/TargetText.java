package jp.meguri.initiative;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.meguri.shared.Numerals;

/** The reader behind {@link Target#parse}: from the printed text of one cell to its form. */
final class TargetText {
    /** The activity words of the policy's section 7, in the order of the work. */
    static final List<String> ACTIVITIES = List.of("検討", "企画", "作成", "配布", "実施", "運用", "普及啓発");

    private static final String ARROW = "→";
    private static final Pattern DOT = Pattern.compile("[・･]");
    private static final Pattern COUNT =
            Pattern.compile("(?<number>[0-9]{1,6}|[0-9]{1,3},[0-9]{3})(?<unit>[回部人件])(?<atLeast>以上)?(?<word>\\p{L}*)");

    // Only names that end like the name of a rate: otherwise 約80％ or 最大80％ would be read as "at least 80".
    private static final Pattern RATE = Pattern.compile("(?:(?<name>[\\p{L}（）][\\p{L}・（）]{0,98}(?:度|率|割合))\\s*)?"
            + "(?<number>[0-9]{1,3}(?:\\.[0-9]{1,2})?)%(?<atLeast>以上)?");

    private TargetText() {}

    static Target parse(String printed) {
        String text = printed == null
                ? ""
                : Numerals.halfWidth(printed).replace('\u3000', ' ').strip();
        if (text.isEmpty()) {
            throw new TargetUnreadable(printed, "目標が空です。");
        }
        if (text.equals(ARROW)) {
            return new Target.CarryOver(printed);
        }
        Matcher count = COUNT.matcher(text);
        if (count.matches()) {
            return count(printed, count);
        }
        Matcher rate = RATE.matcher(text);
        return rate.matches() ? rate(printed, rate) : activities(printed, text);
    }

    private static Target count(String printed, Matcher read) {
        String word = read.group("word");
        if (!word.isEmpty() && !ACTIVITIES.contains(word)) {
            throw new TargetUnreadable(printed, "数の後の「%s」は使える語ではありません。".formatted(word));
        }
        BigDecimal number = number(printed, read.group("number").replace(",", ""));
        return new Target.Count(
                printed,
                TargetComparator.AT_LEAST,
                read.group("atLeast") != null,
                number,
                read.group("unit"),
                word.isEmpty() ? null : word);
    }

    private static Target rate(String printed, Matcher read) {
        BigDecimal number = number(printed, read.group("number"));
        boolean comparatorPrinted = read.group("atLeast") != null;
        return new Target.Rate(printed, read.group("name"), TargetComparator.AT_LEAST, comparatorPrinted, number, "％");
    }

    private static Target activities(String printed, String text) {
        List<String> words = List.of(DOT.split(text, -1));
        var seen = new HashSet<String>();
        for (String word : words) {
            if (word.isEmpty()) {
                throw new TargetUnreadable(printed, "「・」の前または後に語がありません。");
            }
            if (!ACTIVITIES.contains(word)) {
                throw new TargetUnreadable(printed, "");
            }
            if (!seen.add(word)) {
                throw new TargetUnreadable(printed, "「%s」が重複しています。".formatted(word));
            }
        }
        return new Target.Activities(printed, words);
    }

    private static BigDecimal number(String printed, String digits) {
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        if (number.signum() == 0) {
            throw new TargetUnreadable(printed, "数は0より大きくしてください。");
        }
        // 80 without its trailing zero is 8E+1, which JSON would print like that.
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
