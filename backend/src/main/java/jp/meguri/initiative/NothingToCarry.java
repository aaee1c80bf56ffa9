package jp.meguri.initiative;

import jp.meguri.shared.FiscalYear;

/** An arrow 「→」 without a column to its left. The message is in Japanese and names the fiscal year. */
public final class NothingToCarry extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int fiscalYear;

    NothingToCarry(FiscalYear fiscalYear) {
        super(fiscalYear.label() + "の目標は「→」ですが、引き継ぐ元となる前の年度の目標がありません。");
        this.fiscalYear = fiscalYear.value();
    }

    /** The fiscal year whose cell holds the arrow. */
    public int fiscalYear() {
        return fiscalYear;
    }
}
