package jp.meguri.shared;

import java.util.List;

/** The input breaks a rule of form; each violation names the field. Nothing was stored. */
public final class InvalidInput extends Refusal {

    public InvalidInput(List<Violation> violations) {
        super(Kind.INVALID_INPUT, "入力に誤りがあります", "入力の内容を直してから、もう一度お試しください。", violations);
    }

    public InvalidInput(String pointer, String message) {
        this(List.of(new Violation(pointer, message)));
    }
}
