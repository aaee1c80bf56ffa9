package jp.meguri.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;

/**
 * 年度: the year of a Japanese public office, 1 April to 31 March, named by the western year it begins in.
 *
 * <p>Labels are computed from that number, not from the calendar: {@code java.time} would print 令和1年 and put
 * 1 April 2019 into 平成31年, while the office calls the whole fiscal year 令和元年度.
 *
 * @param value western year, {@value #FIRST}–{@value #LAST}; anything else is {@link NotAFiscalYear}
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {
    /** 平成元年度; earlier eras are of no use to a policy of our time. */
    public static final int FIRST = 1989;

    public static final int LAST = 2100;

    private static final int REIWA = 2019;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new NotAFiscalYear(Integer.toString(value));
        }
    }

    /** The fiscal year a day of the Japanese calendar falls in. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonth().compareTo(Month.APRIL) < 0 ? date.getYear() - 1 : date.getYear());
    }

    /** Reads {@code 2024} or {@code ２０２４}, white space around it tolerated; anything else is {@link NotAFiscalYear}. */
    public static FiscalYear parse(String text) {
        if (text == null) {
            throw new NotAFiscalYear("");
        }
        String digits = Numerals.halfWidth(text).strip();
        if (!FOUR_DIGITS.matcher(digits).matches()) {
            throw new NotAFiscalYear(text);
        }
        return new FiscalYear(Integer.parseInt(digits));
    }

    /** {@code 令和6年度}, {@code 令和元年度}, {@code 平成30年度}, with half-width digits. */
    public String label() {
        return value >= REIWA ? label("令和", value - REIWA + 1) : label("平成", value - FIRST + 1);
    }

    private static String label(String era, int year) {
        return era + (year == 1 ? "元" : Integer.toString(year)) + "年度";
    }

    /** 1 April. */
    public LocalDate first() {
        return LocalDate.of(value, Month.APRIL, 1);
    }

    /** 31 March of the next calendar year. */
    public LocalDate last() {
        return LocalDate.of(value + 1, Month.MARCH, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }
}
