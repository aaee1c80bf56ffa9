package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.meguri.cycle.CycleChangeService;
import jp.meguri.cycle.CycleView;
import jp.meguri.ledger.Ledger;
import jp.meguri.shared.FiscalYear;
import jp.meguri.shared.IfMatch;
import jp.meguri.shared.InvalidInput;
import jp.meguri.shared.Tagged;

/** Takes what a meeting said into the sheets that it spoke of. */
@ApplicationScoped
public class OpinionService {

    private final AgendaRepository items;
    private final CycleChangeService cycles;
    private final Audience audience;
    private final Ledger ledger;

    OpinionService(AgendaRepository items, CycleChangeService cycles, Audience audience, Ledger ledger) {
        this.items = items;
        this.cycles = cycles;
        this.audience = audience;
        this.ledger = ledger;
    }

    /**
     * Adds an opinion to a sheet's 会議の意見.
     *
     * @throws InvalidInput unless the item is about this sheet, has an opinion, is settled, and public in all its parts
     * @throws jp.meguri.shared.StaleVersion when somebody changed the sheet first
     */
    @Transactional
    public Tagged<CycleView> take(
            String policy, String initiative, FiscalYear year, IfMatch ifMatch, OpinionInput input) {
        return ledger.record(policy, pen -> {
            AgendaItem item = items.find(policy, input.agendaItem())
                    .filter(audience.of(policy, null)::sees)
                    .filter(AgendaItem::mayGiveOpinion)
                    .filter(found -> found.input().links().stream()
                            .anyMatch(link -> link.equals(new SheetLink(initiative, year.value()))))
                    .orElseThrow(() -> new InvalidInput("/agendaItem", "このシートを扱い、会議録が確定した、公開の議題の意見だけを取り込めます。"));
            return cycles.takeOpinion(pen, policy, initiative, year, ifMatch, item.id(), input.text());
        });
    }
}
