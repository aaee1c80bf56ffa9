package jp.meguri.cycle;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.meguri.shared.FiscalYear;

/** Reads a day as offices write it: 2024/6/18, ２０２４年６月１８日, 令和6年6月18日, R6.6.18, and 6/18 within a fiscal year. */
final class PastedDate {

    private static final int BEFORE_REIWA = 2018;
    private static final Pattern DAY =
            Pattern.compile("(?:(?<western>[0-9]{4})[-/.年]|(?:令和|R|r)(?<reiwa>元|[0-9]{1,2})[-/.年])?"
                    + "(?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?(?:\\([日月火水木金土]\\))?");

    private PastedDate() {}

    static Optional<LocalDate> parse(String text, FiscalYear year) {
        // A date is no prose: its digits and signs may be folded.
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(" ", "");
        Matcher read = DAY.matcher(plain);
        if (!read.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(read.group("month"));
        int day = Integer.parseInt(read.group("day"));
        try {
            return Optional.of(LocalDate.of(calendarYear(read, month, year), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int calendarYear(Matcher read, int month, FiscalYear year) {
        if (read.group("western") != null) {
            return Integer.parseInt(read.group("western"));
        }
        String reiwa = read.group("reiwa");
        if (reiwa != null) {
            return BEFORE_REIWA + (reiwa.equals("元") ? 1 : Integer.parseInt(reiwa));
        }
        return month < 4 ? year.value() + 1 : year.value();
    }
}
