package jp.meguri.shared;

import java.util.List;

/** A change must say which state it was made from; without that, another person's edit could be lost. */
public final class PreconditionMissing extends Refusal {

    public PreconditionMissing() {
        super(
                Kind.PRECONDITION_MISSING,
                "If-Match が必要です",
                "変更のもとにした内容のETagを If-Match ヘッダーで示してください（* は使えません）。",
                List.of(new Violation("If-Match", "読み込んだときのETagを示してください。")));
    }
}
