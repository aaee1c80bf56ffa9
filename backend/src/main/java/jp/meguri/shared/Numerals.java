package jp.meguri.shared;

/**
 * Reads numbers as they are typed with a Japanese input method: full-width digits and signs count like half-width ones.
 *
 * <p>Only the signs that belong to numbers are translated. Text is never normalised as a whole, because NFKC would
 * destroy printed codes such as {@code ①－１} and {@code （旧）ク}.
 */
public final class Numerals {
    private static final int WIDTH_SHIFT = '０' - '0';

    private Numerals() {}

    /**
     * @param text any text, not null
     * @return the same text, code point by code point, with {@code ０–９ ． ， ％} replaced by {@code 0–9 . , %}
     */
    public static String halfWidth(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean numeric = (c >= '０' && c <= '９') || c == '．' || c == '，' || c == '％';
            out.append(numeric ? (char) (c - WIDTH_SHIFT) : c);
        }
        return out.toString();
    }
}
