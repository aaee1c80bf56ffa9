package jp.meguri.shared;

/** A number or text that is no fiscal year we can name. The message is in Japanese and says what is allowed. */
public final class NotAFiscalYear extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NotAFiscalYear(String given) {
        super("年度「%s」は指定できません。西暦4桁で%d〜%dの範囲で指定してください（例：2024は令和6年度）。"
                .formatted(excerpt(given), FiscalYear.FIRST, FiscalYear.LAST));
    }

    private static String excerpt(String given) {
        return given.codePointCount(0, given.length()) <= 20
                ? given
                : given.substring(0, given.offsetByCodePoints(0, 20)) + "…";
    }
}
