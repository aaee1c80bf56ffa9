package jp.meguri.shared;

import java.time.LocalDate;
import java.util.UUID;

/** A place in a list of dated records, the newest day first. */
public record DayPlace(LocalDate date, UUID id) {

    private static final DayPlace BEGINNING = new DayPlace(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    /** No day of ours is further from 1970, and no cursor that somebody made up may reach beyond the calendar. */
    private static final long FURTHEST_DAY = 1_000_000;

    /**
     * @param cursor null for the beginning
     * @throws InvalidInput when it is none of ours
     */
    public static DayPlace parse(String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        long[] key = Cursor.parse(cursor, 3);
        if (Math.abs(key[0]) > FURTHEST_DAY) {
            throw new InvalidInput("?cursor", "前の応答の nextCursor をそのまま指定してください。");
        }
        return new DayPlace(LocalDate.ofEpochDay(key[0]), new UUID(key[1], key[2]));
    }

    public String cursor() {
        return Cursor.of(date.toEpochDay(), id.getMostSignificantBits(), id.getLeastSignificantBits());
    }
}
