package jp.meguri.initiative;

/** A target text that has none of the allowed forms. The message is in Japanese: what is wrong, and what is allowed. */
public final class TargetUnreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 40;

    private static final String ALLOWED = "入力できるのは次の4つの形です。"
            + "(1) " + String.join("、", TargetText.ACTIVITIES) + "を「・」でつないだ語（例：作成・配布） "
            + "(2) 回・部・人・件の数（例：３回以上実施） "
            + "(3) 割合。名称を付けるときは「度」「率」「割合」で終わるもの（例：講座満足度 80％、83.5％以上） "
            + "(4) 前の年度と同じことを表す「→」";

    /** @param reason one Japanese sentence, or empty when nothing more can be said */
    TargetUnreadable(String printed, String reason) {
        super("目標「" + excerpt(printed) + "」を読み取れません。" + reason + ALLOWED);
    }

    private static String excerpt(String printed) {
        if (printed == null) {
            return "";
        }
        return printed.codePointCount(0, printed.length()) <= EXCERPT
                ? printed
                : printed.substring(0, printed.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
