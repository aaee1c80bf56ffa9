package jp.meguri.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants as the outside sees them: ISO 8601 in Japan's time, always with microseconds, as the database keeps them. */
public final class JapanTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZONE);

    private JapanTime() {}

    /** {@code 2026-03-31T23:59:59.000000+09:00}. */
    public static String format(Instant instant) {
        return FORM.format(instant);
    }

    /**
     * Reads an instant with its offset, at most nine digits of a second.
     *
     * @throws InvalidInput naming {@code pointer} when it is none
     */
    public static Instant parse(String pointer, String text) {
        try {
            // A plus sign that nobody encoded arrives as a space.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput(pointer, "日時は 2026-03-31T23:59:59+09:00 の形で指定してください。");
        }
    }
}
