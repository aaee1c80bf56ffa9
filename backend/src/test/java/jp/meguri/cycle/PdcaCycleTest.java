package jp.meguri.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import jp.meguri.identity.Actor;
import jp.meguri.identity.Right;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdcaCycleTest {

    private static final CycleInput TEXTS = new CycleInput(
            new CycleInput.Plan("現状", "目標", "実施内容"),
            new CycleInput.Execution("中間", "年度末"),
            new CycleInput.EvaluationTexts("A", ResultInput.NONE, "理由", "分析", "意見"),
            new CycleInput.Improvement("課題", "対応策", Direction.EXPAND, "次年度へ"),
            new FollowUp(FollowUp.Outcome.PARTLY, "会場の都合"));

    @Test
    void aNewSheetIsEmptyAndBeingPlanned() {
        PdcaCycle cycle = new PdcaCycle(null, 2024);
        assertEquals(CycleStatus.PLANNING, cycle.status());
        assertEquals(new CycleInput(null, null, null, null, null), cycle.texts());
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

    private static final Actor COORDINATOR = new Actor("coordinator", "担当者", Actor.Channel.WEB);
    private static final Actor MANAGER = new Actor("manager", "係長", Actor.Channel.WEB);
    private static final Instant AT = Instant.parse("2025-06-01T00:00:00Z");

    private static Basis basis(String target) {
        return new Basis(target, true, null, false);
    }

    private static void take(PdcaCycle cycle, CycleAction... actions) {
        for (CycleAction action : actions) {
            Actor by = action.right() == Right.REVIEW_CYCLES ? MANAGER : COORDINATOR;
            cycle.take(action, action.reasonNeeded() ? "理由" : null, basis("３回以上実施"), by, AT);
        }
    }

    private static PdcaCycle submitted() {
        PdcaCycle cycle = new PdcaCycle(null, 2024);
        cycle.revise(TEXTS, null);
        take(cycle, CycleAction.CONFIRM_PLAN, CycleAction.START_EVALUATION, CycleAction.SUBMIT);
        return cycle;
    }

    private static List<String> missing(CycleInput texts, String carried, boolean measured) {
        PdcaCycle cycle = new PdcaCycle(null, 2025);
        if (carried != null) {
            PdcaCycle before = new PdcaCycle(null, 2024);
            before.revise(withNextYear(carried), null);
            cycle.carry(before, AT);
        }
        cycle.revise(texts, null);
        take(cycle, CycleAction.CONFIRM_PLAN, CycleAction.START_EVALUATION);
        var basis = new Basis(null, measured, null, false);
        try {
            cycle.take(CycleAction.SUBMIT, null, basis, COORDINATOR, AT);
            return List.of();
        } catch (InvalidInput e) {
            assertEquals(CycleStatus.EVALUATING, cycle.status());
            return e.violations().stream().map(Violation::pointer).toList();
        }
    }

    private static CycleInput withNextYear(String nextYear) {
        return new CycleInput(null, null, null, new CycleInput.Improvement(null, null, null, nextYear), null);
    }

    private static CycleInput followed(FollowUp.Outcome outcome, String reason) {
        return new CycleInput(
                null,
                null,
                new CycleInput.EvaluationTexts("A", ResultInput.NONE, null, null, null),
                null,
                new FollowUp(outcome, reason));
    }

    @Test
    void aSubmissionNeedsAJudgementAResultAndWhatBecameOfLastYear() {
        CycleInput empty = new CycleInput(null, null, null, null, null);
        assertEquals(List.of("/evaluation/rating", "/evaluation/result"), missing(empty, null, false));
        assertEquals(
                List.of("/evaluation/rating", "/evaluation/result", "/followUp/outcome"), missing(empty, "広げる", false));
        assertEquals(List.of(), missing(followed(null, null), null, true));
        assertEquals(List.of("/followUp/outcome"), missing(followed(null, null), "広げる", true));
        assertEquals(List.of("/followUp/reason"), missing(followed(FollowUp.Outcome.DROPPED, " "), "広げる", true));
        assertEquals(List.of(), missing(followed(FollowUp.Outcome.DONE, null), "広げる", true));
        assertEquals(List.of(), missing(followed(FollowUp.Outcome.PARTLY, "会場の都合"), "広げる", true));
    }

    @Test
    void theSubmissionKeepsWhichAnswersCountedAndTheApprovalTheTarget() {
        PdcaCycle cycle = submitted();
        take(cycle, CycleAction.SEND_BACK);
        var choices = new Basis("３回以上実施", true, List.of("満足"), false);
        cycle.take(CycleAction.SUBMIT, null, choices, COORDINATOR, AT);
        assertEquals(List.of("満足"), cycle.result().choices());
        assertThrows(OwnSubmission.class, () -> cycle.take(CycleAction.APPROVE, null, basis("４回"), COORDINATOR, AT));
        assertThrows(TargetChanged.class, () -> cycle.take(CycleAction.APPROVE, null, basis("４回"), MANAGER, AT));
        assertThrows(TargetChanged.class, () -> cycle.take(CycleAction.APPROVE, null, basis(null), MANAGER, AT));
        cycle.take(CycleAction.APPROVE, null, new Basis("４回", true, null, true), MANAGER, AT);
        assertEquals("４回", cycle.agreedTarget());
        assertEquals(CycleStatus.APPROVED, cycle.status());
    }

    @Test
    void aPlanThatWasConfirmedWithoutATargetHasNoneThatCouldChange() {
        PdcaCycle cycle = new PdcaCycle(null, 2024);
        cycle.revise(TEXTS, null);
        for (CycleAction action : List.of(CycleAction.CONFIRM_PLAN, CycleAction.START_EVALUATION, CycleAction.SUBMIT)) {
            cycle.take(action, null, basis(null), COORDINATOR, AT);
        }
        cycle.take(CycleAction.APPROVE, null, basis("４回"), MANAGER, AT);
        assertEquals("４回", cycle.agreedTarget());
    }

    @Test
    void anImprovementBeginsAnEmptyPlanAndReplacesNothingWritten() {
        PdcaCycle before = new PdcaCycle(null, 2024);
        PdcaCycle next = new PdcaCycle(null, 2025);
        before.revise(withNextYear("広げる"), null);
        next.carry(before, AT);
        assertEquals("広げる", next.texts().plan().actions());
        before.revise(withNextYear("もっと広げる"), null);
        next.carry(before, AT);
        assertEquals("もっと広げる", next.texts().plan().actions());
        next.revise(TEXTS, null);
        before.revise(withNextYear("やめる"), null);
        next.carry(before, AT);
        assertEquals("実施内容", next.texts().plan().actions());
        assertEquals(new CarriedOver(2024, "やめる", AT), next.content().carriedOver());
        before.revise(withNextYear(null), null);
        next.carry(before, AT);
        assertNull(next.content().carriedOver());
    }

    @Test
    void aConfirmedPlanIsToldAndAClosedSheetIsNot() {
        PdcaCycle before = new PdcaCycle(null, 2024);
        before.revise(withNextYear("広げる"), null);
        PdcaCycle confirmed = new PdcaCycle(null, 2025);
        take(confirmed, CycleAction.CONFIRM_PLAN);
        confirmed.carry(before, AT);
        assertNull(confirmed.texts().plan().actions());
        assertEquals("広げる", confirmed.content().carriedOver().text());
        PdcaCycle closed = submitted();
        CycleContent content = closed.content();
        closed.carry(before, AT);
        assertEquals(content, closed.content());
    }

    @Test
    void progressNeedsWhatAPartNeeds() {
        assertEquals(Progress.Step.EMPTY, Progress.Step.of(false, false, false));
        assertEquals(Progress.Step.STARTED, Progress.Step.of(true, false, false));
        assertEquals(Progress.Step.STARTED, Progress.Step.of(false, true, false));
        assertEquals(Progress.Step.FILLED, Progress.Step.of(false, true, true));
    }
}
