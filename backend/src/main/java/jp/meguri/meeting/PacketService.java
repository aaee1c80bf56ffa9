package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.meguri.cycle.CycleService;
import jp.meguri.ledger.AsOf;
import jp.meguri.shared.Tag;
import jp.meguri.shared.Tagged;

/** Builds the papers of a meeting from the records. */
@ApplicationScoped
public class PacketService {

    private final MeetingRepository meetings;
    private final ActionRepository actions;
    private final MeetingReader reader;
    private final CycleService cycles;
    private final Audience audience;
    private final AsOf asOf;

    PacketService(
            MeetingRepository meetings,
            ActionRepository actions,
            MeetingReader reader,
            CycleService cycles,
            Audience audience,
            AsOf asOf) {
        this.meetings = meetings;
        this.actions = actions;
        this.reader = reader;
        this.cycles = cycles;
        this.audience = audience;
        this.asOf = asOf;
    }

    /** Without an instant, as of the newest entry of the ledger: also the present is read at a moment that can be named. */
    public Tagged<PacketView> read(String policy, UUID id, Edition edition, String instant, String ifNoneMatch) {
        Sight sight = audience.of(policy, instant, edition);
        Tagged.Moment moment = instant == null ? asOf.newest(policy) : asOf.resolve(policy, instant);
        String tag = Tag.of(moment.sequence(), id, sight);
        Tagged<PacketView> read = Tagged.unlessKnown(
                tag, ifNoneMatch, () -> asOf.at(moment.occurredAt(), () -> packet(policy, id, moment, sight)));
        return instant == null ? read : read.at(moment);
    }

    private PacketView packet(String policy, UUID id, Tagged.Moment moment, Sight sight) {
        Meeting meeting = meetings.required(policy, id, sight);
        MeetingView view = reader.view(policy, meeting, sight);
        List<CycleService.SheetKey> named = view.agenda().stream()
                .flatMap(item -> item.links().stream())
                .filter(link -> link.fiscalYear() != null)
                .map(link -> new CycleService.SheetKey(link.initiative(), link.fiscalYear()))
                .distinct()
                .toList();
        List<ActionItem> open =
                actions.open(meeting.committee()).stream().filter(sight::sees).toList();
        CycleService.Papers papers = cycles.papers(policy, named);
        return new PacketView(
                moment.sequence(),
                moment.occurredAt(),
                view,
                papers.sheets(),
                papers.rows(),
                reader.actions(policy, open));
    }
}
