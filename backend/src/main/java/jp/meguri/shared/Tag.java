package jp.meguri.shared;

/** Makes strong entity tags: {@code "<version>-<context>"}, see {@link IfMatch}. */
public final class Tag {

    /** Raised when a representation's shape changes, so that no browser keeps an answer of the old shape. */
    private static final int FORM = 2;

    private Tag() {}

    /** @param context whatever else the representation shows and that can change without the record itself changing */
    public static String of(long version, Object... context) {
        StringBuilder all = new StringBuilder().append(FORM);
        for (Object part : context) {
            all.append('|').append(part);
        }
        return "\"" + version + "-" + shortHash(all.toString()) + "\"";
    }

    private static String shortHash(String text) {
        return Sha256.hex(text).substring(0, 12);
    }
}
