package jp.meguri.cycle;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.Inputs;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Numerals;
import jp.meguri.shared.Violation;

/** One pasted row on its way to an activity. Numbers and dates may be full-width; texts stay as they are. */
final class PastedRow {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})\\s*[回部人名件]?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[・･、,，/／\\s]+");

    private static final Map<String, ActivityKind> KINDS = kinds();

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<Violation> faults = new ArrayList<>();
    private final FiscalYear year;
    private final ActivityInput activity;

    PastedRow(FiscalYear year, List<String> headings, List<String> row) {
        this.year = year;
        for (int i = 0; i < row.size(); i++) {
            String heading = i < headings.size() ? headings.get(i) : "";
            String value = row.get(i).strip();
            if (!heading.isEmpty()) {
                cells.putIfAbsent(heading, value);
            } else if (!value.isEmpty()) {
                faults.add(new Violation((i + 1) + "列目", "見出しのない列に値があります。"));
                cells.put((i + 1) + "列目", value);
            }
        }
        activity = build();
    }

    private static Map<String, ActivityKind> kinds() {
        Map<String, ActivityKind> kinds = new LinkedHashMap<>();
        put(kinds, ActivityKind.TRAINING, "研修・講演", "研修", "講演");
        put(kinds, ActivityKind.MEETING, "会議・情報交換", "会議", "情報交換");
        put(kinds, ActivityKind.CREATION, "作成");
        put(kinds, ActivityKind.DISTRIBUTION, "配布");
        put(kinds, ActivityKind.PUBLICITY, "周知");
        put(kinds, ActivityKind.CONSULTATION, "相談");
        put(kinds, ActivityKind.OPERATION, "運用・利用", "運用", "利用");
        put(kinds, ActivityKind.STUDY, "検討・企画", "検討", "企画");
        put(kinds, ActivityKind.OTHER, "その他");
        return kinds;
    }

    private static void put(Map<String, ActivityKind> kinds, ActivityKind kind, String... words) {
        Arrays.stream(words).forEach(word -> kinds.put(word, kind));
    }

    /** What stands in a column; empty when there is no such cell. */
    String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }

    ActivityInput activity() {
        return activity;
    }

    /** What is wrong with the row, by column heading; empty for a good one. */
    List<Violation> faults(Validator validator) {
        if (faults.isEmpty()) {
            try {
                Inputs.check(validator, activity);
                activity.check(year);
            } catch (InvalidInput e) {
                e.violations()
                        .forEach(
                                one -> faults.add(new Violation(PastedColumn.headingOf(one.pointer()), one.message())));
            }
        }
        return faults;
    }

    private ActivityInput build() {
        return new ActivityInput(
                required(PastedColumn.DATE, "日付を入力してください。")
                        .flatMap(text -> read(
                                PastedColumn.DATE,
                                PastedDate.parse(text, year),
                                "日付として読めません（例：2024/6/18、R6.6.18、6/18）。"))
                        .orElse(null),
                required(PastedColumn.KIND, "種別を入力してください。")
                        .flatMap(text -> read(
                                PastedColumn.KIND,
                                Optional.ofNullable(KINDS.get(text)),
                                "種別は次のいずれかにしてください: 研修・講演、会議・情報交換、作成、配布、周知、相談、運用・利用、検討・企画、その他"))
                        .orElse(null),
                cell(PastedColumn.TITLE.heading()),
                state(),
                counted(),
                text(PastedColumn.NOT_COUNTED_REASON),
                split(PastedColumn.WORDS),
                new Figures(
                        number(PastedColumn.TIMES.heading()),
                        number(PastedColumn.COPIES.heading()),
                        people(),
                        number(PastedColumn.PERSONS.heading()),
                        number(PastedColumn.CASES.heading())),
                survey(),
                List.of(),
                split(PastedColumn.THEMES),
                text(PastedColumn.PLACE),
                text(PastedColumn.LINK));
    }

    private Optional<String> required(PastedColumn column, String message) {
        String text = cell(column.heading());
        if (text.isEmpty()) {
            faults.add(new Violation(column.heading(), message));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private <T> Optional<T> read(PastedColumn column, Optional<T> value, String otherwise) {
        if (value.isEmpty()) {
            faults.add(new Violation(column.heading(), otherwise));
        }
        return value;
    }

    private String text(PastedColumn column) {
        String text = cell(column.heading());
        return text.isEmpty() ? null : text;
    }

    private List<String> split(PastedColumn column) {
        String text = cell(column.heading());
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    private Integer number(String heading) {
        String text = Numerals.halfWidth(cell(heading)).strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher number = NUMBER.matcher(text);
        String digits = number.matches() ? number.group(1).replace(",", "") : "";
        if (digits.isEmpty() || digits.length() > 9) {
            faults.add(new Violation(heading, "0以上の整数にしてください。"));
            return null;
        }
        return Integer.valueOf(digits);
    }

    private List<Figures.Attendees> people() {
        List<Figures.Attendees> people = new ArrayList<>();
        Integer all = number(PastedColumn.PEOPLE.heading());
        if (all != null) {
            people.add(new Figures.Attendees("参加者", all));
        }
        numbers(PastedColumn.ATTENDEES)
                .forEach((profession, number) -> people.add(new Figures.Attendees(profession, number)));
        return people;
    }

    private Survey survey() {
        Integer valid = number(PastedColumn.VALID.heading());
        Integer distributed = number(PastedColumn.DISTRIBUTED.heading());
        Integer collected = number(PastedColumn.COLLECTED.heading());
        List<Survey.Answer> answers = new ArrayList<>();
        numbers(PastedColumn.ANSWER).forEach((choice, number) -> answers.add(new Survey.Answer(choice, number)));
        if (valid == null && (distributed != null || collected != null || !answers.isEmpty())) {
            faults.add(new Violation(PastedColumn.VALID.heading(), "アンケートの集計には有効回答数を入力してください。"));
        }
        return valid == null ? null : new Survey(distributed, collected, valid, answers);
    }

    private Map<String, Integer> numbers(String prefix) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        cells.keySet().stream().filter(heading -> heading.startsWith(prefix)).forEach(heading -> {
            Integer number = number(heading);
            if (number != null) {
                numbers.put(heading.substring(prefix.length()).strip(), number);
            }
        });
        return numbers;
    }

    private ActivityState state() {
        return switch (cell(PastedColumn.STATE.heading())) {
            case "", "実施", "済", "開催" -> ActivityState.HELD;
            case "中止" -> ActivityState.CANCELLED;
            case "延期" -> ActivityState.POSTPONED;
            default -> {
                faults.add(new Violation(PastedColumn.STATE.heading(), "実施・中止・延期のどれかにしてください。"));
                yield null;
            }
        };
    }

    private boolean counted() {
        return switch (cell(PastedColumn.COUNTED.heading())) {
            case "", "する", "算入", "○", "〇" -> true;
            case "しない", "算入しない", "×", "✕" -> false;
            default -> {
                faults.add(new Violation(PastedColumn.COUNTED.heading(), "「する」か「しない」にしてください。"));
                yield true;
            }
        };
    }
}
