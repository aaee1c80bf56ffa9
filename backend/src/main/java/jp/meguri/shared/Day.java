package jp.meguri.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day in a query parameter. */
public final class Day {

    private static final String FORM = "日付は 2024-05-10 の形で指定してください。";

    private Day() {}

    /**
     * @param text null when it was not given
     * @throws InvalidInput naming {@code pointer} when it is no day of the form {@code 2024-05-10}
     */
    public static LocalDate parse(String pointer, String text) {
        // A year of more than four digits is no day that the database knows.
        if (text != null && text.length() != 10) {
            throw new InvalidInput(pointer, FORM);
        }
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(pointer, FORM);
        }
    }
}
