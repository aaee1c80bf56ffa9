package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.meguri.cycle.CycleRow;
import jp.meguri.cycle.CycleService;
import jp.meguri.cycle.CycleStatus;
import jp.meguri.ledger.AsOf;
import jp.meguri.policy.Committee;
import jp.meguri.shared.Page;
import jp.meguri.shared.PlainText;
import jp.meguri.shared.Tagged;

/** What the records suggest for an agenda. */
@ApplicationScoped
public class ProposalService {

    private final MeetingRepository meetings;
    private final AgendaRepository items;
    private final ActionRepository actions;
    private final CycleService cycles;
    private final Audience audience;
    private final AsOf asOf;

    ProposalService(
            MeetingRepository meetings,
            AgendaRepository items,
            ActionRepository actions,
            CycleService cycles,
            Audience audience,
            AsOf asOf) {
        this.meetings = meetings;
        this.items = items;
        this.actions = actions;
        this.cycles = cycles;
        this.audience = audience;
        this.asOf = asOf;
    }

    /**
     * What may go on the agenda of a meeting and is not on it yet: items that earlier meetings of the body left, its open
     * action items, and submitted sheets of its initiatives (of all initiatives, for the council).
     */
    public Tagged<Page<ProposalView>> proposals(String policy, UUID id, String ifNoneMatch) {
        Sight sight = audience.of(policy, null);
        return asOf.list(
                policy,
                null,
                ifNoneMatch,
                () -> {
                    Meeting meeting = meetings.required(policy, id, sight);
                    List<ProposalView> all = new ArrayList<>(leftOver(meeting));
                    all.addAll(sheets(policy, meeting));
                    return Page.whole(all);
                },
                id);
    }

    /** What earlier meetings of the body left. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ProposalView> leftOver(Meeting meeting) {
        List<AgendaItem> waiting = items.waiting(meeting);
        var numbers = meetings.numbers(
                waiting.stream().map(item -> item.meeting().id()).collect(Collectors.toSet()));
        Set<UUID> known = actions.known(
                meeting.committee().policy().code(), Agenda.referred(waiting).collect(Collectors.toSet()));
        List<ProposalView> all = new ArrayList<>();
        for (AgendaItem item : waiting) {
            Meeting from = item.meeting();
            String label = MeetingRow.label(from.fiscalYear(), numbers.get(from.id()));
            AgendaItemInput input = item.input();
            all.add(new ProposalView(
                    ProposalView.Source.CONTINUED,
                    label + (item.decision() == null ? "で結果が記録されていない議題" : "から継続の議題"),
                    new AgendaItemContent(
                            item.id(),
                            input.kind(),
                            input.title(),
                            input.minutes(),
                            input.presenter(),
                            input.openToPublic(),
                            input.notPublicReason(),
                            input.links(),
                            input.actions().stream().filter(known::contains).toList())));
        }
        Set<UUID> already = Agenda.referred(items.of(Set.of(meeting.id()))).collect(Collectors.toSet());
        List<ActionItem> open = actions.open(meeting.committee()).stream()
                .filter(action -> !already.contains(action.id()))
                .filter(action -> !action.agendaItem().meeting().equals(meeting))
                .toList();
        openActions(open, true, all);
        openActions(open, false, all);
        return all;
    }

    /** One item for all open action items; those of items that are not public keep to an item of their own. */
    private static void openActions(List<ActionItem> actions, boolean open, List<ProposalView> all) {
        List<UUID> ids = actions.stream()
                .filter(action -> open == Sight.PUBLIC.sees(action))
                .map(ActionItem::id)
                .limit(100)
                .toList();
        if (!ids.isEmpty()) {
            all.add(new ProposalView(
                    ProposalView.Source.ACTIONS,
                    "終わっていない宿題 " + ids.size() + "件",
                    new AgendaItemContent(
                            null,
                            AgendaKind.REPORT,
                            "前回までの宿題について",
                            null,
                            "事務局",
                            open,
                            open ? null : "非公開の議題の宿題を含むため",
                            List.of(),
                            ids)));
        }
    }

    private List<ProposalView> sheets(String policy, Meeting meeting) {
        Committee committee = meeting.committee();
        String limitedTo = committee.kind() == Committee.Kind.COUNCIL ? null : committee.code();
        Set<SheetLink> already = items.of(Set.of(meeting.id())).stream()
                .flatMap(item -> item.input().links().stream())
                .collect(Collectors.toSet());
        return cycles.rows(policy, CycleService.Filter.of(CycleStatus.SUBMITTED, limitedTo)).stream()
                .filter(row -> !already.contains(new SheetLink(row.initiative(), row.fiscalYear())))
                .map(ProposalService::sheet)
                .toList();
    }

    private static ProposalView sheet(CycleRow row) {
        return new ProposalView(
                ProposalView.Source.SHEET,
                "提出されたシート（" + row.fiscalYearLabel() + "）",
                new AgendaItemContent(
                        null,
                        AgendaKind.DISCUSSION,
                        title(row),
                        null,
                        row.department() == null ? "事務局" : row.department(),
                        true,
                        null,
                        List.of(new SheetLink(row.initiative(), row.fiscalYear())),
                        List.of()));
    }

    private static String title(CycleRow row) {
        String title = row.printedCode() + " " + row.name() + "（" + row.fiscalYearLabel() + "）";
        int length = title.codePointCount(0, title.length());
        return length <= PlainText.SHORT ? title : title.substring(0, title.offsetByCodePoints(0, PlainText.SHORT));
    }
}
