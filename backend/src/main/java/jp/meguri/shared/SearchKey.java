package jp.meguri.shared;

import java.text.Normalizer;
import java.util.Locale;

/** The key that a search compares: compatibility forms folded (Ａ = A = a). Never shown, never stored as the text. */
public final class SearchKey {

    private SearchKey() {}

    public static String of(String... texts) {
        return Normalizer.normalize(String.join("\n", texts), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    /** A LIKE pattern (escape character {@code !}) that finds the text anywhere, or null for no search. */
    public static String pattern(String query) {
        return query == null || query.isBlank() ? null : "%" + of(query.strip()).replaceAll("([!%_])", "!$1") + "%";
    }
}
