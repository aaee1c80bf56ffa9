package jp.meguri.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The opaque place in a list after which the next page begins: the sort key of the last row. */
public final class Cursor {

    private Cursor() {}

    public static String of(long... key) {
        String text = LongStream.of(key).mapToObj(Long::toString).collect(Collectors.joining("."));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @param cursor null for the beginning, which sorts before every key
     * @throws InvalidInput when it is none of ours
     */
    public static long[] parse(String cursor, int length) {
        if (cursor == null) {
            return LongStream.generate(() -> -1).limit(length).toArray();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            long[] key =
                    Arrays.stream(text.split("\\.")).mapToLong(Long::parseLong).toArray();
            if (key.length == length) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Told below, in the same words as a key of a wrong length.
        }
        throw new InvalidInput("?cursor", "前の応答の nextCursor をそのまま指定してください。");
    }
}
