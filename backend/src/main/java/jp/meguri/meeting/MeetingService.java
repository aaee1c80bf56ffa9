package jp.meguri.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.meguri.ledger.AsOf;
import jp.meguri.shared.Cursor;
import jp.meguri.shared.InvalidInput;
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

    /** Newest day first; errors as {@link Cursor#parse}. */
    public Tagged<Page<MeetingRow>> list(
            String policy, String instant, String ifNoneMatch, Filter filter, String cursor, int limit) {
        Sight sight = audience.of(policy, instant);
        MeetingRepository.Place after = place(cursor);
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

    private Page<MeetingRow> page(String policy, Filter filter, Sight sight, MeetingRepository.Place after, int limit) {
        var page = Page.of(
                meetings.page(policy, filter, sight, after, limit + 1),
                limit,
                last -> Cursor.of(
                        last.date().toEpochDay(),
                        last.id().getMostSignificantBits(),
                        last.id().getLeastSignificantBits()));
        return new Page<>(page.items().stream().map(MeetingRow.Listing::row).toList(), page.nextCursor());
    }

    private static MeetingRepository.Place place(String cursor) {
        if (cursor == null) {
            return MeetingRepository.Place.BEGINNING;
        }
        long[] key = Cursor.parse(cursor, 3);
        if (Math.abs(key[0]) > 1_000_000) {
            throw new InvalidInput("?cursor", "前の応答の nextCursor をそのまま指定してください。");
        }
        return new MeetingRepository.Place(LocalDate.ofEpochDay(key[0]), new UUID(key[1], key[2]));
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
