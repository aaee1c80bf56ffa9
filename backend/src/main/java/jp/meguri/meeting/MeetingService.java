package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.meguri.ledger.AsOf;
import jp.meguri.shared.DayPlace;
import jp.meguri.shared.Page;
import jp.meguri.shared.Tagged;

/** Reads meetings, as far as whoever asks may see them. */
@ApplicationScoped
public class MeetingService {

    private final MeetingRepository meetings;
    private final MeetingReader reader;
    private final Audience audience;
    private final AsOf asOf;

    MeetingService(MeetingRepository meetings, MeetingReader reader, Audience audience, AsOf asOf) {
        this.meetings = meetings;
        this.reader = reader;
        this.audience = audience;
        this.asOf = asOf;
    }

    /** Which meetings to list; null means any. */
    public record Filter(String committee, Integer fiscalYear, MeetingStatus status, LocalDate from) {}

    /** Newest day first; errors as {@link DayPlace#parse}. */
    public Tagged<Page<MeetingRow>> list(
            String policy, String instant, String ifNoneMatch, Filter filter, String cursor, int limit) {
        Sight sight = audience.of(policy, instant);
        DayPlace after = DayPlace.parse(cursor);
        return asOf.list(
                policy,
                instant,
                ifNoneMatch,
                () -> page(policy, filter, sight, after, limit),
                filter,
                cursor,
                limit,
                sight);
    }

    private Page<MeetingRow> page(String policy, Filter filter, Sight sight, DayPlace after, int limit) {
        var page = Page.of(
                meetings.page(policy, filter, sight, after, limit + 1),
                limit,
                last -> new DayPlace(last.date(), last.id()).cursor());
        return new Page<>(page.items().stream().map(MeetingRow.Listing::row).toList(), page.nextCursor());
    }

    public Tagged<MeetingView> read(String policy, UUID id, Edition edition, String instant, String ifNoneMatch) {
        Sight sight = audience.of(policy, instant, edition);
        return asOf.read(policy, instant, () -> {
            MeetingView view = reader.view(policy, meetings.required(policy, id, sight), sight);
            return Tagged.unlessKnown(view.etag(), ifNoneMatch, () -> view);
        });
    }

    /** In order of id with everything, for the export. */
    @Transactional
    public Page<MeetingView> inOrderOfId(String policy, String cursor, int limit) {
        List<Meeting> found = meetings.inOrderOfId(policy, cursor == null ? null : UUID.fromString(cursor), limit + 1);
        Page<Meeting> page = Page.of(found, limit, last -> last.id().toString());
        return new Page<>(reader.views(policy, page.items(), Sight.ALL), page.nextCursor());
    }

    static String subject(UUID meeting) {
        return "meetings/" + meeting;
    }
}
