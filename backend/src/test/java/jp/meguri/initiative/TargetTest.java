package jp.meguri.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    /** The ten distinct texts of activity words in the policy, two made-up ones, and what they ask for. */
    @ParameterizedTest
    @CsvSource({
        "作成・配布, 作成 配布",
        "配布・検討, 配布 検討",
        "配布, 配布",
        "実施, 実施",
        "運用, 運用",
        "検討, 検討",
        "普及啓発, 普及啓発",
        "運用・普及啓発, 運用 普及啓発",
        "検討・実施, 検討 実施",
        "企画・実施, 企画 実施",
        "作成･配布, 作成 配布",
        "検討・企画・作成・配布・実施・運用・普及啓発, 検討 企画 作成 配布 実施 運用 普及啓発"
    })
    void readsActivities(String printed, String words) {
        var target = assertInstanceOf(Target.Activities.class, Target.parse(printed));
        assertEquals(List.of(words.split(" ")), target.activities());
        assertEquals(printed, target.printed());
        assertEquals(TargetKind.ACTIVITIES, target.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "３回以上実施, 3, 回, 実施, true",
        "3回以上実施, 3, 回, 実施, true",
        "３回実施, 3, 回, 実施, false",
        "１２回以上, 12, 回, , true",
        "'１，０００部以上配布', 1000, 部, 配布, true",
        "'1,000部以上配布', 1000, 部, 配布, true",
        "５０人以上, 50, 人, , true",
        "１０件以上検討, 10, 件, 検討, true",
        "999999回以上実施, 999999, 回, 実施, true"
    })
    void readsCounts(String printed, String number, String unit, String activity, boolean comparatorPrinted) {
        var target = assertInstanceOf(Target.Count.class, Target.parse(printed));
        assertEquals(number, target.number().toString());
        assertEquals(unit, target.unit());
        assertEquals(activity, target.activity());
        assertEquals(TargetComparator.AT_LEAST, target.comparator());
        assertEquals(comparatorPrinted, target.comparatorPrinted());
        assertEquals(printed, target.printed());
    }

    @ParameterizedTest
    @CsvSource({
        "講座満足度 80％, 講座満足度, 80, false",
        "講座満足度 81％, 講座満足度, 81, false",
        "講座満足度 82％, 講座満足度, 82, false",
        "講座満足度 83％, 講座満足度, 83, false",
        "講座満足度80%, 講座満足度, 80, false",
        "講座満足度　８０％, 講座満足度, 80, false",
        "80％, , 80, false",
        "80％以上, , 80, true",
        "８３．５％以上, , 83.5, true",
        "講座満足度 83.5％, 講座満足度, 83.5, false",
        "80.0％, , 80, false",
        "83.50％, , 83.5, false",
        "100％, , 100, false",
        "研修・講座参加率 75％, 研修・講座参加率, 75, false",
        "ＡＣＰ認知度（市民）の割合 20％以上, ＡＣＰ認知度（市民）の割合, 20, true"
    })
    void readsRates(String printed, String name, String number, boolean comparatorPrinted) {
        var target = assertInstanceOf(Target.Rate.class, Target.parse(printed));
        assertEquals(name, target.indicatorName());
        assertEquals(number, target.number().toString());
        assertEquals("％", target.unit());
        assertEquals(TargetComparator.AT_LEAST, target.comparator());
        assertEquals(comparatorPrinted, target.comparatorPrinted());
        assertEquals(printed, target.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"→", " →", "→　", "\t→\n"})
    void readsTheArrow(String printed) {
        assertEquals(new Target.CarryOver(printed), Target.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 実施", "実施　", "\n３回以上実施\r\n", "　講座満足度 80％ "})
    void toleratesWhiteSpaceAroundAndKeepsTheTextAsGiven(String printed) {
        var target = Target.parse(printed);
        assertEquals(printed, target.printed());
        assertInstanceOf(Target.Explicit.class, target);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "　",
                "・",
                "作成・",
                "・作成",
                "作成・・配布",
                "作成・作成",
                "作成･配布・作成",
                "改善",
                "作成、配布",
                "作成配布",
                "→→",
                "→・実施",
                "実施→",
                "⇒",
                "回以上実施",
                "３以上実施",
                "３回未満実施",
                "３回以下",
                "３回以上改善",
                "０回以上実施",
                "-3回以上実施",
                "3.5回以上実施",
                "1000000回以上実施",
                "10,00部",
                "三回以上実施",
                "③回以上実施",
                "٣回以上実施",
                "３日以上実施",
                "0％",
                "80",
                "％",
                "80％未満",
                "80％以下",
                "約80％",
                "最大80％",
                "-80％",
                "80.123％",
                "1000％",
                "8 0％",
                "80％・実施",
                "80％ 81％",
                "満足度",
                "満足度 81",
                "度 80％",
                "実施\u0000",
                "実施\u200b",
                "80‰",
                "講座2満足度 80％"
            })
    void refusesAnythingElseAndSaysWhatIsAllowed(String printed) {
        var refusal = assertThrows(TargetUnreadable.class, () -> Target.parse(printed));
        for (String allowed : List.of("検討、企画、作成、配布、実施、運用、普及啓発", "作成・配布", "３回以上実施", "講座満足度 80％", "83.5％以上", "「→」")) {
            assertTrue(refusal.getMessage().contains(allowed), refusal.getMessage());
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(refusalOf("作成・作成").contains("「作成」が重複しています。"));
        assertTrue(refusalOf("作成・").contains("「・」の前または後に語がありません。"));
        assertTrue(refusalOf("３回以上改善").contains("「改善」は使える語ではありません。"));
        assertTrue(refusalOf("０回以上実施").contains("0より大きく"));
        assertTrue(refusalOf(" ").contains("目標が空です。"));
        assertTrue(refusalOf("𠮷".repeat(10_000)).contains("「" + "𠮷".repeat(40) + "…」"));
        assertFalse(refusalOf("𠮷".repeat(10_000)).contains("𠮷".repeat(41)));
    }

    private static String refusalOf(String printed) {
        return assertThrows(TargetUnreadable.class, () -> Target.parse(printed)).getMessage();
    }
}
