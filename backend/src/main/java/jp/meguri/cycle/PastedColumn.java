package jp.meguri.cycle;

import java.util.Arrays;
import java.util.List;

/** The columns of pasted rows, in the order that is taken where there are no headings, and the field that each fills. */
enum PastedColumn {
    DATE("日付", "/date"),
    KIND("種別", "/kind"),
    TITLE("名称", "/title"),
    WORDS("目標の語", "/words"),
    TIMES("回", "/figures/times"),
    COPIES("部", "/figures/copies"),
    PEOPLE("人", "/figures/people"),
    PERSONS("実数", "/figures/persons"),
    CASES("延数", "/figures/cases"),
    STATE("状態", "/state"),
    PLACE("場所・方法", "/place"),
    COUNTED("算入", "/counted"),
    NOT_COUNTED_REASON("算入しない理由", "/notCountedReason"),
    LINK("リンク", "/link"),
    THEMES("テーマ", "/themes"),
    DISTRIBUTED("配布数", "/survey/distributed"),
    COLLECTED("回収数", "/survey/collected"),
    VALID("有効回答数", "/survey/valid");

    static final String ATTENDEES = "人：";
    static final String ANSWER = "回答：";
    static final List<String> HEADINGS =
            Arrays.stream(values()).map(PastedColumn::heading).toList();

    private final String heading;
    private final String pointer;

    PastedColumn(String heading, String pointer) {
        this.heading = heading;
        this.pointer = pointer;
    }

    String heading() {
        return heading;
    }

    static boolean known(String heading) {
        return HEADINGS.contains(heading) || heading.startsWith(ATTENDEES) || heading.startsWith(ANSWER);
    }

    /** The heading of the column that fills a field; the field's own pointer when none does. */
    static String headingOf(String pointer) {
        return Arrays.stream(values())
                .filter(column -> pointer.equals(column.pointer) || pointer.startsWith(column.pointer + "/"))
                .map(PastedColumn::heading)
                .findFirst()
                .orElse(pointer);
    }
}
