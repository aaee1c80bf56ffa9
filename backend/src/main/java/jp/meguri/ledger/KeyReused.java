package jp.meguri.ledger;

import jp.meguri.shared.Refusal;

/** An idempotency key comes again with another content: one of the two requests is a mistake. */
public final class KeyReused extends Refusal {

    KeyReused() {
        super(Kind.UNPROCESSABLE, "この鍵はすでに使われています", "Idempotency-Key が別の内容に使われています。新しい鍵を付けてください。");
    }
}
