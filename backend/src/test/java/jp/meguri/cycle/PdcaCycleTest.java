package jp.meguri.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdcaCycleTest {

    private static final CycleInput TEXTS = new CycleInput(
            new CycleInput.Plan("現状", "目標", "実施内容"),
            new CycleInput.Execution("中間", "年度末"),
            new CycleInput.EvaluationTexts("理由", "分析", "意見"),
            new CycleInput.Improvement("課題", "対応策", Direction.EXPAND, "次年度へ"));

    @Test
    void aNewSheetIsEmptyAndBeingPlanned() {
        PdcaCycle cycle = new PdcaCycle(null, 2024);
        assertEquals(CycleStatus.PLANNING, cycle.status());
        assertEquals(new CycleInput(null, null, null, null), cycle.texts());
    }

    @Test
    void everyTextIsKeptInItsPlace() {
        PdcaCycle cycle = new PdcaCycle(null, 2024);
        cycle.revise(TEXTS, null);
        assertEquals(TEXTS, cycle.texts());
    }

    @ParameterizedTest
    @EnumSource(
            value = CycleStatus.class,
            names = {"SUBMITTED", "APPROVED"})
    void aClosedSheetStandsStill(CycleStatus status) throws ReflectiveOperationException {
        PdcaCycle cycle = new PdcaCycle(null, 2024);
        Field field = PdcaCycle.class.getDeclaredField("status");
        field.setAccessible(true);
        field.set(cycle, status);
        assertThrows(CycleClosed.class, () -> cycle.revise(TEXTS, "理由"));
        assertNull(cycle.texts().plan().goal());
    }

    @Test
    void progressNeedsWhatAPartNeeds() {
        assertEquals(Progress.Step.EMPTY, Progress.Step.of(false, false, false));
        assertEquals(Progress.Step.STARTED, Progress.Step.of(true, false, false));
        assertEquals(Progress.Step.STARTED, Progress.Step.of(false, true, false));
        assertEquals(Progress.Step.FILLED, Progress.Step.of(false, true, true));
    }
}
