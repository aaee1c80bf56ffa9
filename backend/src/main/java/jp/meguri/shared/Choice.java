package jp.meguri.shared;

import java.util.Arrays;

/** Reads a query parameter that is one of a few words. */
public final class Choice {

    private Choice() {}

    /**
     * @param text null when it was not given
     * @throws InvalidInput naming {@code pointer} and what would be right
     */
    public static <E extends Enum<E>> E parse(String pointer, String text, Class<E> choices) {
        try {
            return text == null ? null : Enum.valueOf(choices, text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(pointer, "次のいずれかを指定してください: " + Arrays.asList(choices.getEnumConstants()));
        }
    }
}
