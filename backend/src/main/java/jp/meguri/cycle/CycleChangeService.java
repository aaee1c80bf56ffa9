package jp.meguri.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.meguri.identity.CurrentUser;
import jp.meguri.initiative.Target;
import jp.meguri.ledger.Ledger;
import jp.meguri.policy.Rating;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.MergePatch;
import jp.meguri.shared.Tagged;

/** What people do to a sheet: write in it, and move it on or back. */
@ApplicationScoped
public class CycleChangeService {

    private final CycleRepository cycles;
    private final CycleService sheets;
    private final BesideReader beside;
    private final Ledger ledger;
    private final CurrentUser user;

    CycleChangeService(
            CycleRepository cycles, CycleService sheets, BesideReader beside, Ledger ledger, CurrentUser user) {
        this.cycles = cycles;
        this.sheets = sheets;
        this.beside = beside;
        this.ledger = ledger;
        this.user = user;
    }

    /**
     * Changes what is written in a sheet.
     *
     * @throws jp.meguri.shared.StaleVersion when somebody saved first
     * @throws CycleClosed once the sheet is submitted or approved
     * @throws InvalidInput when the rating is not on the policy's scale, or the result contradicts itself or the target
     */
    @Transactional
    public Tagged<CycleView> revise(
            String policy, String initiative, FiscalYear year, IfMatch ifMatch, MergePatch patch, String reason) {
        return ledger.record(policy, pen -> {
            PdcaCycle cycle = matching(policy, initiative, year, ifMatch);
            CycleInput input = patch.applyTo(cycle.texts());
            requireOnScale(cycle, input.evaluation().rating());
            if (!input.evaluation().result().equals(cycle.result())) {
                input.evaluation().result().check(beside.of(cycle, null).printed(cycle));
            }
            pen.revise(
                    cycle,
                    "cycle.revise",
                    CycleService.subject(initiative, year.value()),
                    reason,
                    cycle::content,
                    () -> cycle.revise(input, reason));
            return sheets.tagged(cycle);
        });
    }

    private static void requireOnScale(PdcaCycle cycle, String rating) {
        boolean kept =
                rating == null || rating.equals(cycle.texts().evaluation().rating());
        if (!kept
                && cycle.initiative().policy().ratings().stream()
                        .filter(Rating::offered)
                        .noneMatch(one -> one.code().equals(rating))) {
            throw new InvalidInput("/evaluation/rating", "この方針の評価区分にありません。");
        }
    }

    /**
     * Moves a sheet on or back. What an approved sheet wants of the next year goes into that year's sheet at once.
     *
     * @throws jp.meguri.identity.NotAllowed when the person's roles do not allow this action
     * @throws NotInThisState when the sheet does not stand where the action begins
     */
    @Transactional
    public Tagged<CycleView> take(
            String policy, String initiative, FiscalYear year, IfMatch ifMatch, TransitionInput input) {
        user.require(policy, input.action().right());
        return ledger.record(policy, pen -> {
            PdcaCycle cycle = matching(policy, initiative, year, ifMatch);
            Basis basis = basis(cycle, Boolean.TRUE.equals(input.targetChangeSeen()));
            pen.revise(
                    cycle,
                    "cycle." + input.action(),
                    CycleService.subject(initiative, year.value()),
                    input.reason(),
                    cycle::content,
                    () -> cycle.take(input.action(), input.reason(), basis, pen.actor(), pen.at()));
            if (input.action() == CycleAction.APPROVE) {
                cycles.neighbour(cycle, 1).ifPresent(next -> carry(pen, cycle, next));
            }
            return sheets.tagged(cycle);
        });
    }

    /**
     * Adds what a meeting said to 会議の意見, for whoever holds the pen.
     *
     * @throws CycleClosed once the sheet is approved
     * @throws OpinionTaken when it is there already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Tagged<CycleView> takeOpinion(
            Ledger.Pen pen,
            String policy,
            String initiative,
            FiscalYear year,
            IfMatch ifMatch,
            UUID source,
            String text) {
        PdcaCycle cycle = matching(policy, initiative, year, ifMatch);
        pen.revise(
                cycle,
                "cycle.takeOpinion",
                CycleService.subject(initiative, year.value()),
                null,
                cycle::content,
                () -> cycle.takeOpinion(source, text));
        return sheets.tagged(cycle);
    }

    private static void carry(Ledger.Pen pen, PdcaCycle approved, PdcaCycle next) {
        pen.revise(
                next,
                "cycle.carryOver",
                CycleService.subject(next.initiative().code(), next.fiscalYear()),
                null,
                next::content,
                () -> next.carry(approved, pen.at()));
    }

    private PdcaCycle matching(String policy, String initiative, FiscalYear year, IfMatch ifMatch) {
        PdcaCycle cycle = cycles.required(policy, initiative, year);
        ifMatch.require(cycle.version(), () -> cycle.current(sheets.tag(cycle)));
        return cycle;
    }

    private Basis basis(PdcaCycle cycle, boolean targetChangeSeen) {
        Beside around = beside.of(cycle, null);
        Target.Explicit target = around.printed(cycle);
        Outcome outcome = around.outcome(cycle);
        boolean measured = outcome == null || outcome.source() != Outcome.Source.NONE;
        return new Basis(
                target == null ? null : target.printed(),
                measured,
                outcome == null ? null : outcome.computed().choicesUsed(),
                targetChangeSeen);
    }
}
